using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Hunsuan.Benchmarks;

/// <summary>A page as a browser got it, with the time from asking to its last letter.</summary>
internal sealed record SeenPage(string Path, string Html, double Milliseconds, bool IsRedirect)
{
    /// <summary>Addresses of links that begin so.</summary>
    public string[] Links(string start) =>
        [.. OfficerBrowser.Link.Matches(Html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => l.StartsWith(start, StringComparison.Ordinal)).Distinct()];
}

/// <summary>What one officer's browser does, without pictures and script: keeps cookies, opens pages, fills in their forms and sends them.</summary>
internal sealed partial class OfficerBrowser(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = address };

    [GeneratedRegex("""href="([^"]+)" """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Link { get; }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs { get; }

    public async Task SignIn(string userName)
    {
        var done = await Send(await Open("/sign-in"), "sign-in", ("Input.UserName", userName), ("Input.Password", CentreUsers.Password));
        if (!done.IsRedirect) throw new InvalidOperationException($"{userName} could not sign in.");
    }

    /// <exception cref="HttpRequestException">The page could not be shown.</exception>
    public Task<SeenPage> Open(string path) => Ask(new(HttpMethod.Get, new Uri(path, UriKind.Relative)), path);

    /// <summary>Sends a form of a page, known by its name or address, with what is in it already; what is redirected to is not opened.</summary>
    public Task<SeenPage> Send(SeenPage page, string form, params (string Name, string Value)[] typed)
    {
        var html = page.Html.Split("<form").FirstOrDefault(f => f.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal) || f.Contains($"action=\"{form}\"", StringComparison.Ordinal))?.Split("</form>")[0]
            ?? throw new HttpRequestException($"No form {form} at {page.Path}.");
        var there = Inputs.Matches(html).Select(m => m.Value).Where(i => !i.Contains("type=\"radio\"", StringComparison.Ordinal)).Select(i => (Name: Of(i, "name"), Value: Of(i, "value")));
        var fields = there.Where(f => f.Name.Length > 0 && typed.All(t => t.Name != f.Name)).Concat(typed).Select(f => KeyValuePair.Create(f.Name, f.Value));
        var action = Of(html.Split('>')[0], "action");
        var path = action.Length == 0 ? page.Path : action;
        return Ask(new(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) }, path);
    }

    public void Dispose() => _client.Dispose();

    private async Task<SeenPage> Ask(HttpRequestMessage request, string path)
    {
        using (request)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await _client.SendAsync(request);
            var html = await answer.Content.ReadAsStringAsync();
            var time = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther) return new(new Uri(_client.BaseAddress!, answer.Headers.Location!).PathAndQuery, "", time, true);
            answer.EnsureSuccessStatusCode();
            return new(path, html, time, false);
        }
    }

    private static string Of(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : "";
}
