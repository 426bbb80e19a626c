using System.Text;
using Hunsuan.Engines.Linkage.Again;

namespace Hunsuan.Engines.Tests.Linkage.Again;

/// <summary>The index is checked wherever it is read, and tells nobody's name.</summary>
public class IndexTests
{
    [Fact]
    public void The_hash_is_the_published_one()
    {
        var key = new IndexKey(MemoryIndex.Secret);
        Assert.Equal(0x726fdb47dd0e0e31UL, key.Begin().End());
        var hash = key.Begin();
        hash.Add(0x0706050403020100);
        Assert.Equal(0x93f5f5799a932462UL, hash.End());
    }

    [Fact]
    public void Words_are_read_as_they_were_written()
    {
        using var to = new MemoryStream();
        var (writer, key, words) = (new IndexWriter(to, new(MemoryIndex.Secret)), new IndexKey(MemoryIndex.Secret), Enumerable.Range(0, 1_500).Select(i => (ulong)i * 7919).ToArray());
        writer.Begin();
        writer.Add("กขค"u8);
        writer.Begin();
        writer.Add(words.AsSpan());
        writer.Finish();
        var reader = new IndexReader(new MemoryIndex.Bytes(to.ToArray()), key);

        Assert.Equal("กขค", Encoding.UTF8.GetString(reader.Bytes(0)));
        Assert.Equal(words, Enumerable.Range(0, 1_500).Select(i => reader.At(1, i)));
        Assert.Throws<IndexFaultException>(() => reader.At(1, 1_500));
    }

    [Fact]
    public void Hashes_find_what_was_put_under_them()
    {
        using var to = new MemoryStream();
        var (writer, key, random) = (new IndexWriter(to, new(MemoryIndex.Secret)), new IndexKey(MemoryIndex.Secret), new Random(3));
        ulong[] hashes = [.. Enumerable.Range(0, 5_000).Select(i => i % 7 == 0 ? 0 : key.Of(1, (ulong)random.Next(2_000)))];
        HashTable.Write(writer, hashes, i => (uint)i);
        writer.Finish();
        var reader = new IndexReader(new MemoryIndex.Bytes(to.ToArray()), key);

        foreach (var hash in hashes.Where(h => h != 0).Distinct()) Assert.Equal(hashes.Index().Where(h => h.Item == hash).Select(h => (uint)h.Index), HashTable.Find(reader, 0, hash));
        Assert.Empty(HashTable.Find(reader, 0, key.Of(2, 1)));
    }

    [Fact]
    public void A_broken_cut_or_foreign_index_is_never_used()
    {
        var lists = new TwoLists(31, 400, 0.1);
        var (index, random) = (new MemoryIndex(lists.A, lists.B), new Random(31));
        var whole = index.Written;
        Assert.Throws<IndexFaultException>(() => Open(whole, [.. MemoryIndex.Secret.Reverse()]));
        Assert.Throws<IndexFaultException>(() => Open([], MemoryIndex.Secret));
        Assert.Throws<IndexFaultException>(() => Open(whole[..4096].Concat(new byte[whole.Length - 4096]).ToArray(), MemoryIndex.Secret));

        var noticed = 0;
        for (var i = 0; i < 300; i++)
        {
            var broken = whole.ToArray();
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                // A page that is not read is not noticed, and does no harm.
                ReadAll(broken);
            }
            catch (IndexFaultException)
            {
                noticed++;
            }
        }

        Assert.True(noticed > 250, $"{noticed} of 300");
    }

    [Fact]
    public void It_holds_no_name_and_no_day()
    {
        var lists = new TwoLists(32, 300, 0.1);
        var text = Encoding.UTF8.GetString(new MemoryIndex(lists.A, lists.B).Written);

        Assert.All(lists.A.Take(50).Select(row => row.Split(',')), cells => Assert.DoesNotContain(cells[1], text, StringComparison.Ordinal));
        Assert.DoesNotMatch("[ก-ฮ]{3}", text);
    }

    private static LinkIndex Open(byte[] bytes, byte[] secret) => new(new MemoryIndex.Bytes(bytes), null, new(secret));

    private static void ReadAll(byte[] bytes)
    {
        var index = Open(bytes, MemoryIndex.Secret);
        var reader = new IndexReader(new MemoryIndex.Bytes(bytes), new(MemoryIndex.Secret));
        for (var part = 0; part < reader.Parts; part++)
            for (var at = 0L; at < reader.WordsOf(part); at += 50) _ = reader.At(part, at);
        Assert.Equal(index.Records, index.Model.FirstRow[^1]);
    }
}
