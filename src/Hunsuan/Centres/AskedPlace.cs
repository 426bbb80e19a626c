using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Centres;

/// <summary>A place that was typed to look something up there (พื้นที่ที่ถามหา): an area, a choice of several of that name, or none.</summary>
public sealed record AskedPlace(string? Typed, string? Code, IReadOnlyList<string> Choices)
{
    private const int MostChoices = 20;

    public bool IsUnknown => Typed is not null && Code is null && Choices.Count == 0;

    public static AskedPlace Of(string? typed, AreaBook book, CurrentUser user)
    {
        if (typed.Known is not { Length: <= AreaInput.MaxLength } text) return new(null, null, []);
        var found = Found(text, book);
        // Of several areas of one name, that of the user is meant.
        var own = found.Where(user.Covers).ToList();
        return own is [var mine] ? new(text, mine, []) : found is [var only] ? new(text, only, []) : new(text, null, [.. (own.Count > 0 ? own : found).Take(MostChoices)]);
    }

    // A field shows the whole name, which is to be understood when it comes back, in English too: "Mae Puem Sub-district, …".
    private static IReadOnlyList<string> Found(string text, IAreaNames names)
    {
        if (names.CodesOf(text) is { Count: > 0 } found) return found;
        var first = text.Split(',')[0];
        var name = first.LastIndexOf(' ') is > 0 and var end ? first[..end] : first;
        return [.. names.CodesOf(name).Where(code => names.FullName(code)?.English == text)];
    }
}
