using Microsoft.AspNetCore.Http.Extensions;

namespace Hunsuan.Ui;

/// <summary>Addresses of the present page with some of its questions changed, as filters, pages and languages need (ที่อยู่ของหน้านี้).</summary>
public static class PageAddress
{
    /// <summary>Null, or an empty text, takes a parameter away.</summary>
    public static string With(this HttpRequest request, params IEnumerable<(string Name, string? Value)> changes)
    {
        var changed = changes.ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);
        var query = new QueryBuilder(
            from parameter in request.Query
            where !changed.ContainsKey(parameter.Key)
            from value in parameter.Value
            where !string.IsNullOrEmpty(value)
            select KeyValuePair.Create(parameter.Key, value));
        foreach (var (name, value) in changed)
            if (!string.IsNullOrEmpty(value)) query.Add(name, value);
        return request.Path + query.ToQueryString();
    }
}
