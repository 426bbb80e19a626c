using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Corrections;

/// <summary>An organisation with the lists that it keeps (เจ้าของบัญชี); who keeps lists about health is asked on paper alone.</summary>
/// <param name="Id">The first of its lists, as in addresses.</param>
public sealed record ListOwner(string Id, Text Name, IReadOnlyList<string> Lists)
{
    internal static IReadOnlyList<ListOwner> All(ListBook book) =>
    [
        .. from kind in book.All
           where !kind.TellsHealth
           group kind by kind.Owner into owner
           let lists = owner.Select(k => k.Id).Order(StringComparer.Ordinal).ToList()
           orderby lists[0]
           select new ListOwner(lists[0], owner.Key, lists),
    ];

    /// <summary>Null for a list that is not known, or tells about health.</summary>
    internal static ListOwner? Of(ListBook book, string list) => All(book).FirstOrDefault(o => o.Lists.Contains(list));
}
