using Hunsuan.Data.Keys;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Keys;

public sealed class SealedFileTests : IDisposable
{
    private const int Chunk = SealedFile.ChunkLength, Step = Chunk + SealedFile.TagLength;
    private static readonly Guid Id = Ids.New();

    private readonly TemporaryFolder _folder = new();
    private readonly KeyRing _ring = KeyRing.New(TimeProvider.System);

    private string At => Path.Combine(_folder.Path, "file");

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData(0), InlineData(1), InlineData(Chunk - 1), InlineData(Chunk), InlineData(Chunk + 1), InlineData(3 * Chunk), InlineData(200_003)]
    public async Task What_was_written_is_read_again_in_pieces_of_any_size(int length)
    {
        var plain = Bytes(length);
        foreach (var piece in (int[])[7919, Chunk, 1 << 20])
        {
            await Write(plain, piece);
            using var file = Read();
            var read = new MemoryStream();
            file.CopyTo(read, piece);
            Assert.Equal((length, length), ((int)file.Length, (int)file.Position));
            Assert.True(plain.AsSpan().SequenceEqual(read.ToArray()));
        }
    }

    [Fact]
    public async Task It_is_read_from_any_place()
    {
        var plain = Bytes(200_003);
        await Write(plain);
        using var file = Read();
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var from = random.Next(plain.Length);
            var piece = new byte[Math.Min(random.Next(1, 100_000), plain.Length - from)];
            file.Seek(from, SeekOrigin.Begin);
            file.ReadExactly(piece);
            Assert.True(plain.AsSpan(from, piece.Length).SequenceEqual(piece));
        }
    }

    [Fact]
    public async Task Nothing_of_it_stands_plain_in_the_file()
    {
        await Write(System.Text.Encoding.UTF8.GetBytes("1234567890121,สมมุติ"));

        Assert.Equal(-1, File.ReadAllBytes(At).AsSpan().IndexOf("1234567890121"u8));
        Assert.Equal(1, SealedFile.KeyOf(At));
    }

    [Theory]
    [InlineData("cut between chunks")]
    [InlineData("cut in a chunk")]
    [InlineData("cut to nothing")]
    [InlineData("chunks changed places")]
    [InlineData("a chunk twice")]
    [InlineData("a bit changed")]
    [InlineData("not completed")]
    public async Task Whatever_was_done_to_it_is_noticed(string what)
    {
        await Write(Bytes(3 * Chunk + 5), isCompleted: what != "not completed");
        var bytes = File.ReadAllBytes(At);
        var chunks = bytes[SealedFile.HeaderLength..].Chunk(Step).ToList();
        byte[] header = bytes[..SealedFile.HeaderLength];
        File.WriteAllBytes(At, what switch
        {
            "cut between chunks" => [.. header, .. chunks[0], .. chunks[1]],
            "cut in a chunk" => bytes[..^3],
            "cut to nothing" => header,
            "chunks changed places" => [.. header, .. chunks[1], .. chunks[0], .. chunks[2], .. chunks[3]],
            "a chunk twice" => [.. header, .. chunks[0], .. chunks[0], .. chunks[1], .. chunks[2], .. chunks[3]],
            "a bit changed" => [.. bytes[..(Step + 99)], (byte)(bytes[Step + 99] ^ 1), .. bytes[(Step + 100)..]],
            _ => bytes,
        });

        Assert.Throws<SealedFileException>(() =>
        {
            using var file = Read();
            file.CopyTo(Stream.Null);
        });
    }

    [Fact]
    public async Task It_opens_for_no_other_import_and_with_no_other_key()
    {
        await Write(Bytes(10));

        Assert.Throws<SealedFileException>(() => new SealedReader(File.OpenRead(At), _ring, "uploads", Ids.New()));
        Assert.Throws<SealedFileException>(() => new SealedReader(File.OpenRead(At), _ring, "elsewhere", Id));
        Assert.Throws<SealedFileException>(() => new SealedReader(File.OpenRead(At), KeyRing.New(TimeProvider.System), "uploads", Id));
    }

    private async Task Write(byte[] plain, int piece = 10_000, bool isCompleted = true)
    {
        await using var file = new SealedWriter(File.Create(At), _ring, "uploads", Id);
        foreach (var (part, i) in plain.Chunk(piece).Select((p, i) => (p, i)))
        {
            if (i % 2 == 0) file.Write(part);
            else await file.WriteAsync(part);
        }

        if (isCompleted) file.Complete();
    }

    private SealedReader Read() => new(File.OpenRead(At), _ring, "uploads", Id);

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
