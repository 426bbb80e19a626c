using Hunsuan.Engines.Linkage.Again;

namespace Hunsuan.Engines.Linkage;

/// <summary>Finds which records of one or several files are of the same person, household or thing (การเชื่อมโยงข้อมูล).</summary>
/// <remarks>Nobody says beforehand which are the same: docs/engines/linkage.md tells the method.</remarks>
public sealed class LinkedFiles
{
    /// <summary>A full name counts as two.</summary>
    public const int MostFields = Agreement.MostColumns;

    /// <summary>Pairs of different files are joined from here on.</summary>
    public const double Likely = 0.5;

    private readonly LinkTable _table;
    private readonly LinkFiles _files;
    private readonly LinkRecords _linked;

    private LinkedFiles(LinkTable table, LinkFiles files, LinkRecords linked, IReadOnlyList<Link> links) =>
        (_table, _files, _linked, Links) = (table, files, linked, links);

    /// <param name="Fields">What is compared; at least one.</param>
    /// <param name="IdColumn">The heading of the records' own ids; null where they are numbered.</param>
    /// <param name="IsDedupe">Whether records of one file are compared with each other as well.</param>
    /// <param name="IsOneToOne">Whether a record is the same as at most one of another file.</param>
    /// <param name="Least">Less likely pairs are left out.</param>
    /// <param name="Today">Dates after it are mistakes.</param>
    public sealed record Input(IReadOnlyList<LinkField> Fields, string? IdColumn, bool IsDedupe, bool IsOneToOne, double Least, DateOnly Today)
    {
        /// <summary>What people decided of pairs before: it holds, and the model learns from it.</summary>
        public IReadOnlyList<KnownPair> Known { get; init; } = [];

        /// <summary>Takes lists that grow with the files where memory has no room; null: everything is kept in memory.</summary>
        public IOverflow? Overflow { get; init; }

        /// <summary>Where to leave what later runs need that compare only what changed; null where there are none.</summary>
        public IndexInto? Index { get; init; }
    }

    /// <summary>Likelier first.</summary>
    public IReadOnlyList<Link> Links { get; }

    public int Records => _table.Rows;

    public int Files => _table.Files;

    /// <summary>Pairs that were compared, of all that there are.</summary>
    public long Compared => _linked.Compared;

    public double AllPairs => _table.AllPairs;

    /// <summary>How many pairs are estimated to be the same, those never compared included.</summary>
    public double SamePairs => _linked.Model.Same.Pairs;

    /// <summary>How likely it is that a pair that is the same was compared at all.</summary>
    public double Found => _linked.Model.Found;

    /// <summary>What was compared and what was learnt of it.</summary>
    public IReadOnlyList<FieldEvidence> Fields => field ??=
    [
        .. from column in _table.Columns.Index()
           let known = Enumerable.Range(0, _table.Files).Select(f => Known(column.Index, f)).ToList()
           select new FieldEvidence(
               column.Item.Name, column.Item.Kind, known, [.. column.Item.LevelNames], _linked.Model.Same.Of(_linked.Model, column.Index)[1..],
               _linked.Model.Household.Of(_linked.Model, column.Index)[1..], _linked.Model.Strangers.Of(_linked.Model, column.Index)[1..]),
    ];

    /// <summary>By which keys records were brought together, and how many keys were shared by too many.</summary>
    public IReadOnlyList<(string Rule, long Pairs, int LeftOut)> Rules =>
        [.. _linked.Candidates.Rules.Select((r, i) => (r.Describe(_table.Columns), _linked.PairsOf[i], _linked.Candidates.LeftOut[i]))];

    /// <summary>Which file a record is of, from 0.</summary>
    public int FileOf(int row) => _table.FileOf(row);

    /// <summary>The record's own id in UTF-8.</summary>
    public ReadOnlySpan<byte> IdOf(int row) => _files.Ids[row];

    /// <summary>For each record the number of the cluster it is in, which is that of its first record. Of different files: those joined by likely pairs; of one: those likely the same on average.</summary>
    public int[] Clusters => field ??= _table.IsDedupe
        ? AverageClusters.Of(_table.Rows, Links, _table.MarkOf)
        : ClustersOf.Links(_table.Rows, Links.Where(l => l.Probability >= Likely));

    /// <summary>For a pair, how much each field says for or against, in bits; the first is what is known before anything is compared.</summary>
    public IReadOnlyList<(string What, int Level, double Bits)> Explain(Link link) => _linked.Explain(link.Left, link.Right);

    /// <param name="input">What is asked.</param>
    /// <param name="open">The files, as UTF-8.</param>
    /// <param name="told">Told of each step.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="Tables.CsvFaultException">A file can't be read.</exception>
    public static LinkedFiles Of(Input input, IReadOnlyList<Func<Stream>> open, Action<LinkageStep>? told = null, CancellationToken stop = default)
    {
        if (input is { Index: not null, IsOneToOne: false } or { Index: not null, IsDedupe: true }) throw new ArgumentException("An index is of several files, one to one.", nameof(input));
        var files = new LinkFiles(input.Fields, input.IdColumn, input.Today, input.Overflow);
        foreach (var file in open)
        {
            using var stream = file();
            files.Add(stream, stop);
        }

        told?.Invoke(LinkageStep.Read);
        var table = files.Table(input.IsDedupe);
        var linked = new LinkRecords(table, input.Overflow);
        var links = linked.Run(input.IsOneToOne, input.Least, input.Known, input.Index, told, stop);
        return new(table, files, linked, links);
    }

    private double Known(int column, int file)
    {
        var (from, to, known) = (_table.FirstRow(file), _table.FirstRow(file + 1), 0);
        for (var row = from; row < to; row++) known += _table.Value(row, column) >= 0 ? 1 : 0;
        return to == from ? 0 : known / (double)(to - from);
    }
}

/// <summary>Steps of linking (ขั้นตอนการเชื่อมโยง).</summary>
public enum LinkageStep
{
    Read = 1,
    Compared = 2,
    Learnt = 3,
    Weighed = 4,
}

/// <summary>What was learnt of a field (สิ่งที่เรียนรู้จากช่อง).</summary>
/// <param name="Known">Share of the records of each file that have it.</param>
/// <param name="Levels">Names of the levels of agreement, from different to the same.</param>
/// <param name="Same">How likely each level is for the same person.</param>
/// <param name="Related">Likewise for two of one household.</param>
/// <param name="Strangers">Likewise for any two.</param>
public sealed record FieldEvidence(
    string Name, FieldKind Kind, IReadOnlyList<double> Known, IReadOnlyList<string> Levels, IReadOnlyList<double> Same, IReadOnlyList<double> Related, IReadOnlyList<double> Strangers);
