using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Linkage.Again;

namespace Hunsuan.Engines.Tests.Linkage.Again;

/// <summary>Two lists that were linked once, with the index of that; rows come, change and leave as a test says.</summary>
internal sealed class MemoryIndex
{
    public static readonly byte[] Secret = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    private readonly List<string>[] _lists;
    private byte[]? _changes;

    public MemoryIndex(params IReadOnlyList<string>[] lists) : this([], lists)
    {
    }

    public MemoryIndex(IReadOnlyList<KnownPair> known, params IReadOnlyList<string>[] lists)
    {
        _lists = [.. lists.Select(l => l.ToList())];
        string[] ids = [.. lists.SelectMany(l => l)];
        using var to = new MemoryStream();
        Linked = LinkedFiles.Of(
            new(TwoLists.Fields, "id", IsDedupe: false, IsOneToOne: true, Least: 0.05, Today)
            {
                Known = known,
                Index = new(to, Secret, row => IdOf(ids[row]), "of a test"),
            },
            [.. lists.Select(Opened)]);
        Written = to.ToArray();
    }

    public static DateOnly Today { get; } = new(2026, 11, 22);

    public LinkedFiles Linked { get; }

    public byte[] Written { get; }

    /// <summary>The last answer: pairs around what changed.</summary>
    public IReadOnlyList<AgainPair> Answer { get; private set; } = [];

    public HashSet<string> Around { get; private set; } = [];

    /// <summary>The letter before the number, as a number.</summary>
    public static UInt128 IdOf(string row) => (UInt128)row[0] << 64 | ulong.Parse(row.Split(',')[0].AsSpan(1), CultureInfo.InvariantCulture);

    public static string NameOf(UInt128 id) => $"{(char)(ulong)(id >> 64)}{(ulong)id}";

    /// <summary>Rows come or change; ids alone leave.</summary>
    public LinkAgain Change(IReadOnlyCollection<string> rows, IReadOnlyCollection<string>? leave = null, IReadOnlyCollection<(string, string, bool)>? decided = null)
    {
        var again = LinkAgain.Open(new(TwoLists.Fields, Today, Secret), new Bytes(Written), _changes is null ? null : new Bytes(_changes));
        foreach (var id in rows.Concat(leave ?? []).Select(IdOf)) _lists[FileOf(id)].RemoveAll(row => IdOf(row) == id);
        foreach (var row in rows) _lists[FileOf(IdOf(row))].Add(row);
        var ids = rows.Concat(leave ?? []).Select(IdOf).ToHashSet();
        var near = again.Touch(ids, Files(ids)).SelectMany(f => f);
        Around = [.. again.Compare(Files([.. ids, .. near])).SelectMany(f => f).Select(NameOf)];
        Answer = again.Resolve([.. (decided ?? []).Select(d => (IdOf(d.Item1), IdOf(d.Item2), d.Item3))]);
        using var to = new MemoryStream();
        again.Write(to, "changed");
        _changes = to.ToArray();
        return again;
    }

    public IReadOnlyList<AgainFile> Files(HashSet<UInt128> ids) =>
        [.. _lists.Select(list => list.Where(row => ids.Contains(IdOf(row))).ToList()).Select(rows => new AgainFile([.. rows.Select(IdOf)], Opened(rows)))];

    public SortedDictionary<string, double> Pairs(double least = 0.05) =>
        new(Answer.Where(p => p.Probability >= least).ToDictionary(p => $"{NameOf(p.Left)} {NameOf(p.Right)}", p => p.Probability), StringComparer.Ordinal);

    private static int FileOf(UInt128 id) => (char)(ulong)(id >> 64) - 'a';

    private static Func<Stream> Opened(IReadOnlyList<string> rows) => () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(TwoLists.Header))));

    public sealed class Bytes(byte[] bytes) : IIndexBytes
    {
        public int Read(long from, Span<byte> into)
        {
            var some = bytes.AsSpan((int)Math.Min(from, bytes.Length), (int)Math.Min(into.Length, Math.Max(0, bytes.Length - from)));
            some.CopyTo(into);
            return some.Length;
        }
    }
}
