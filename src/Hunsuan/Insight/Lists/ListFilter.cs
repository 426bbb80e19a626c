using System.Globalization;
using System.Numerics;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>Ages that welfare tells apart, in full years (กลุ่มอายุ).</summary>
public enum AgeGroup
{
    /// <summary>Under 18.</summary>
    Child = 1,

    /// <summary>18 to 59.</summary>
    Working = 2,

    /// <summary>60 and over.</summary>
    Elderly = 3,
    NotKnown = 4,
}

/// <summary>What has been done for the household (การช่วยเหลือ).</summary>
public enum HelpState
{
    BeingHelped = 1,
    Improved = 2,
}

/// <summary>In which order a list stands (ลำดับของรายชื่อ).</summary>
public enum ListOrder
{
    /// <summary>By village, then by house number as people count.</summary>
    House = 0,

    /// <summary>Those short in most dimensions first.</summary>
    Dimensions = 1,
}

/// <summary>What a list is narrowed to (ตัวกรองรายชื่อ), as it stands in the address of the page.</summary>
public sealed record ListFilter
{
    public const int WordMaxLength = 100;

    public required PeopleKind Kind { get; init; }

    /// <summary>As typed: a code or a name; null for the user's whole area.</summary>
    public string? Area { get; init; }

    /// <summary>Numbers of dimensions; short in each of them.</summary>
    public IReadOnlyList<int> Dimensions { get; init; } = [];

    /// <summary>Short in at least so many dimensions.</summary>
    public int Least { get; init; }

    public AgeGroup? Age { get; init; }
    public Sex? Sex { get; init; }
    public bool IsBedridden { get; init; }
    public bool IsDisabled { get; init; }
    public bool HasNoCitizenId { get; init; }
    public HelpState? Help { get; init; }

    /// <summary>Id of a definition of a vulnerable household, and the answer to keep.</summary>
    public string? Definition { get; init; }

    public Answer? Answer { get; init; }
    public bool ByHousehold { get; init; }
    public ListOrder Order { get; init; }

    /// <summary>Something is asked about the person that where they stand doesn't say.</summary>
    public bool AsksAboutPerson => Age is not null || Sex is not null || IsBedridden || IsDisabled || HasNoCitizenId;

    public bool AsksAboutStanding => Kind != PeopleKind.All || Dimensions.Count > 0 || Least > 0;

    /// <summary>Asks for less than everybody of the area.</summary>
    public bool IsNarrowed => AsksAboutPerson || AsksAboutStanding || Help is not null || Answer is not null;

    /// <summary>Tells two filters apart, whatever the order and the area.</summary>
    public string Key => string.Join('|', Kind, string.Join(',', Dimensions), Least, Age, Sex, IsBedridden, IsDisabled, HasNoCitizenId, Help);

    /// <summary>For the record of who read what; in English, because records outlive the reader's language.</summary>
    public string InWords(string areaCode) => string.Join("; ", ((string?[])
    [
        Kind.ToString(), $"area {areaCode}", Dimensions.Count > 0 ? $"dimensions {string.Join(',', Dimensions)}" : null, Least > 0 ? $"at least {Least}" : null,
        Age?.ToString(), Sex?.ToString(), IsBedridden ? "bedridden" : null, IsDisabled ? "disabled" : null, HasNoCitizenId ? "without citizen ID" : null,
        Help?.ToString(), Definition, Answer?.ToString(), ByHousehold ? "by household" : null,
    ]).OfType<string>());

    /// <summary>Each set of dimensions, one bit each, that the filter lets through.</summary>
    public int[] Shortfalls(int dimensions)
    {
        var needed = Dimensions.Aggregate(0, (bits, d) => bits | 1 << d);
        return [.. Enumerable.Range(1, (1 << dimensions) - 1).Where(s => (s & needed) == needed && BitOperations.PopCount((uint)s) >= Least)];
    }

    /// <summary>Reads the address; what can't be understood there is as good as absent.</summary>
    public static ListFilter Read(PeopleKind kind, IQueryCollection query, IReadOnlyList<EditionDimension> dimensions) => new()
    {
        Kind = kind,
        Area = Word(query, "area"),
        Dimensions = [.. Enumerable.Range(0, dimensions.Count).Where(d => IsTicked(query, dimensions[d].Id))],
        Least = int.TryParse(query["least"], NumberStyles.None, CultureInfo.InvariantCulture, out var least) && least <= dimensions.Count ? least : 0,
        Age = Choice<AgeGroup>(query, "age"),
        Sex = Choice<Sex>(query, "sex"),
        IsBedridden = IsTicked(query, "bedridden"),
        IsDisabled = IsTicked(query, "disabled"),
        HasNoCitizenId = IsTicked(query, "no-id"),
        Help = Choice<HelpState>(query, "help"),
        Definition = Word(query, "definition"),
        Answer = Choice<Answer>(query, "answer"),
        ByHousehold = query["by"] == "household",
        Order = query["sort"] == "dimensions" ? ListOrder.Dimensions : ListOrder.House,
    };

    private static bool IsTicked(IQueryCollection query, string name) => query[name] == "1";

    private static string? Word(IQueryCollection query, string name) =>
        query[name].ToString().Known is { } word ? word[..Math.Min(word.Length, WordMaxLength)] : null;

    private static T? Choice<T>(IQueryCollection query, string name) where T : struct, Enum =>
        Enum.TryParse<T>(query[name], ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : null;
}
