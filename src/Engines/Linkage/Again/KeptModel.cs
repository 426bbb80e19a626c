namespace Hunsuan.Engines.Linkage.Again;

/// <summary>What a run over everything has learnt, so that a pair can be weighed without its records (แบบจำลองที่เก็บไว้).</summary>
internal sealed record KeptModel
{
    /// <summary>Another way to compare or to weigh has another number: what was learnt before it is of no use.</summary>
    public const int Now = 2;

    public required int Version { get; init; }
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Where each file's records begin, and the number of all.</summary>
    public required int[] FirstRow { get; init; }

    public required IReadOnlyList<IReadOnlyList<BlockingRule.Part>> Rules { get; init; }
    public required double AllPairs { get; init; }
    public required double Found { get; init; }

    /// <summary>The same, household, kin, strangers: how many pairs, and how they agree by group and cell.</summary>
    public required IReadOnlyList<Class> Classes { get; init; }

    /// <summary>By file and other file: share of records that have no partner there.</summary>
    public required double[][] Unmatched { get; init; }

    public required double Shift { get; init; }
    public required double Slope { get; init; }
    public required double Least { get; init; }

    /// <summary>What the caller wants to know of it again.</summary>
    public required string About { get; init; }

    /// <param name="Usual">By level, how many records of a file have what two share, on average; null where that is not looked at.</param>
    public sealed record Column(string Name, FieldKind Kind, int Levels, double?[] Usual);

    public sealed record Class(double Pairs, double[][] Shares);

    public LinkModel Model(IReadOnlyList<FieldGroup> groups)
    {
        if (Classes.Count != 4 || Classes.Any(c => c.Shares.Length != groups.Count || c.Shares.Zip(groups).Any(s => s.First.Length != s.Second.Cells)))
            throw new IndexFaultException("The model is of other fields.");
        var model = new LinkModel(groups) { AllPairs = AllPairs, SameParts = [], Same = Of(0), Household = Of(1), Kin = Of(2), Strangers = Of(3) };
        model.Settle();
        return model;
    }

    private PairClass Of(int number) => new(Classes[number].Shares) { Pairs = Classes[number].Pairs };
}
