using Hunsuan.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hunsuan.Insight.Lists;

/// <summary>Which people a list is of (ชนิดของรายชื่อ).</summary>
public enum PeopleKind
{
    /// <summary>Everybody who was surveyed.</summary>
    All = 0,

    /// <summary>Short in any dimension and holding the welfare card (คนเป้าหมาย).</summary>
    Targeted = 1,

    /// <summary>Short in any dimension and not on the card's list (ตกหล่น).</summary>
    Missed = 2,
}

/// <summary>Where lists are found (ที่อยู่ของรายชื่อ).</summary>
internal static class ListAddress
{
    public static PeopleKind? KindOf(string? word) => word switch
    {
        "all" => PeopleKind.All,
        "targeted" => PeopleKind.Targeted,
        "missed" => PeopleKind.Missed,
        _ => null,
    };

    public static string Of(PeopleKind kind) => kind switch
    {
        PeopleKind.All => "/lists/all",
        PeopleKind.Targeted => "/lists/targeted",
        PeopleKind.Missed => "/lists/missed",
    };

    public static Text NameOf(PeopleKind kind) => kind switch
    {
        PeopleKind.All => ListTexts.All,
        PeopleKind.Targeted => ListTexts.Targeted,
        PeopleKind.Missed => ListTexts.Missed,
    };

    /// <summary>The list of an area, narrowed by further filters of the address.</summary>
    public static string Of(PeopleKind kind, string areaCode, params IEnumerable<(string Name, string Value)> filters)
    {
        var query = new QueryBuilder();
        if (areaCode.Length > 0) query.Add("area", areaCode);
        foreach (var (name, value) in filters) query.Add(name, value);
        return Of(kind) + query.ToQueryString();
    }
}
