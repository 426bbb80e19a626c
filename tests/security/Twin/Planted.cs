using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hunsuan.Twin;

/// <summary>One address for each kind of fault that the scanners look for. Each is as careless as it looks; nothing of it is in the program.</summary>
internal static class Planted
{
    private static readonly ConcurrentQueue<string> Notes = [];

    private static readonly string[] Links =
        ["people?name=a", "exists?code=5601", "household", "echo?q=a", "notes", "go?to=/", "file?name=readme.txt", "number?n=1", "cookie", "upload"];

    public static void Map(IEndpointRouteBuilder routes, string database, string folder)
    {
        var planted = routes.MapGroup("/planted").RequireAuthorization(Permit.UseOwnAccount).DisableAntiforgery();
        planted.MapGet("/", () => Page(string.Concat(Links.Select(l => $"<p><a href=\"/planted/{l}\">{l}</a>"))));
        planted.MapGet("/people", (string name) => Page(Sql.Read(database, $"SELECT user_name FROM users WHERE user_name LIKE '%{name}%'")));
        planted.MapGet("/exists", (string code) => Page(Sql.Read(database, $"SELECT 1 FROM households WHERE area_code > '{code}' LIMIT 1").Length > 0 ? "yes" : "no"));
        planted.MapGet("/household", (IAntiforgery forms, HttpContext http) => Page(Form("household", "code", forms.GetAndStoreTokens(http).RequestToken)));
        planted.MapPost("/household", async (IAntiforgery forms, HttpContext http) =>
            await forms.IsRequestValidAsync(http)
                ? Page(Sql.Read(database, $"SELECT area_code FROM households WHERE area_code = '{http.Request.Form["code"]}' LIMIT 5"))
                : Results.BadRequest());
        planted.MapGet("/echo", (string q) => Page($"You asked for {q}"));
        planted.MapGet("/notes", () => Page(Form("notes", "note", null) + string.Concat(Notes.Select(n => $"<p>{n}"))));
        planted.MapPost("/notes", (HttpRequest request) =>
        {
            Notes.Enqueue(request.Form["note"].ToString());
            return Results.LocalRedirect("/planted/notes");
        });
        planted.MapGet("/upload", (IAntiforgery forms, HttpContext http) => Page(FormWithFile(forms.GetAndStoreTokens(http).RequestToken)));
        planted.MapPost("/upload", async (IAntiforgery forms, HttpContext http) =>
            await forms.IsRequestValidAsync(http) ? Page($"Thank you for {http.Request.Form["title"]}") : Results.BadRequest());
        planted.MapGet("/go", (string to) => Results.Redirect(to));
        planted.MapGet("/file", (string name) => Page(File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : "none"));
        planted.MapGet("/number", (string n) => Page($"{100 / int.Parse(n, CultureInfo.InvariantCulture)}"));
        planted.MapGet("/cookie", (HttpResponse response) =>
        {
            response.Cookies.Append("planted", "1");
            return Page("A cookie that scripts may read");
        }).AllowAnonymous();
    }

    private static IResult Page(string body) => Results.Text($"<!DOCTYPE html><html><body>{body}</body></html>", "text/html", Encoding.UTF8);

    private static string Form(string action, string field, string? token) =>
        $"""<form method="post" action="/planted/{action}">{(token is null ? "" : $"<input type=\"hidden\" name=\"_token\" value=\"{token}\">")}<input name="{field}" value="a"><button>Send</button></form>""";

    private static string FormWithFile(string? token) =>
        $"""<form method="post" action="/planted/upload" enctype="multipart/form-data"><input type="hidden" name="_token" value="{token}"><input name="title" value="a"><input type="file" name="file"><button>Send</button></form>""";
}
