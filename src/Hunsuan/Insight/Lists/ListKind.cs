using Hunsuan.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace Hunsuan.Insight.Lists;

/// <summary>Which people a list is of (ชนิดของรายชื่อ).</summary>
public enum ListKind
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
    public static ListKind? KindOf(string? word) => word switch
    {
        "all" => ListKind.All,
        "targeted" => ListKind.Targeted,
        "missed" => ListKind.Missed,
        _ => null,
    };

    public static string Of(ListKind kind) => kind switch
    {
        ListKind.All => "/lists/all",
        ListKind.Targeted => "/lists/targeted",
        ListKind.Missed => "/lists/missed",
    };

    public static Text NameOf(ListKind kind) => kind switch
    {
        ListKind.All => ListTexts.All,
        ListKind.Targeted => ListTexts.Targeted,
        ListKind.Missed => ListTexts.Missed,
    };

    /// <summary>The list of an area, narrowed by further filters of the address.</summary>
    public static string Of(ListKind kind, string areaCode, params ReadOnlySpan<(string Name, string Value)> filters)
    {
        var query = new QueryBuilder();
        if (areaCode.Length > 0) query.Add("area", areaCode);
        foreach (var (name, value) in filters) query.Add(name, value);
        return Of(kind) + query.ToQueryString();
    }
}
