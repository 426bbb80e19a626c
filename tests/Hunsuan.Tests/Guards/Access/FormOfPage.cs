using System.Net;
using System.Text.RegularExpressions;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>A form as a page shows it, to be sent again by somebody who may not.</summary>
internal sealed partial record FormOfPage(string Action, IReadOnlyList<(string Name, string Value)> Fields)
{
    public static IEnumerable<FormOfPage> In(string page, string address) =>
        from Match form in Form.Matches(page)
        where form.Groups[1].Value.Contains("method=\"post\"", StringComparison.OrdinalIgnoreCase)
        let action = Attribute(form.Groups[1].Value, "action")
        select new FormOfPage(string.IsNullOrEmpty(action) ? address : action, [.. FieldsOf(form.Groups[2].Value)]);

    /// <summary>The same form for another place: each id of the one replaced by that of the other.</summary>
    public FormOfPage With(IEnumerable<(string From, string To)> ids)
    {
        var all = ids.ToList();
        return new(Swap(Action), [.. Fields.Select(f => (Swap(f.Name), Swap(f.Value)))]);

        string Swap(string text) => all.Aggregate(text, (t, id) => t
            .Replace(id.From, id.To, StringComparison.OrdinalIgnoreCase)
            .Replace(id.From.Replace("-", "", StringComparison.Ordinal), id.To.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<(string, string)> FieldsOf(string form)
    {
        foreach (Match input in Input.Matches(form))
        {
            var tag = input.Value;
            var isLeft = Attribute(tag, "type") is "radio" or "checkbox" && !tag.Contains("checked", StringComparison.Ordinal);
            if (Attribute(tag, "name") is { } name && name != "_token" && !isLeft) yield return (name, Attribute(tag, "value") ?? "1");
        }
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"(?<![\\w-]){name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Form { get; }

    [GeneratedRegex("<(?:input|button|textarea|select)[^>]*>")]
    private static partial Regex Input { get; }
}
