using System.Diagnostics;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Imports;
using Microsoft.EntityFrameworkCore;
using ActivityKind = Hunsuan.Access.ActivityKind;

namespace Hunsuan.Tests.Imports;

/// <summary>The real server, killed without warning while it writes what was sent by page, and started again.</summary>
public sealed partial class ServerCrashTests : IDisposable
{
    private const int People = 12_000;
    private const string Password = "not-the-real-one";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunsuan-crash-");
    private readonly List<Process> _servers = [];

    [Fact]
    public async Task Killed_while_it_writes_it_goes_on_after_the_next_start_and_ends_complete()
    {
        var user = await AddUser();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(await Serve()) };
        var page = await Send(browser, user);
        await Until(ImportState.Checked);
        await browser.PostAsync(At(page + "/commit"), new FormUrlEncodedContent([new("_token", await TokenOf(browser, page)), new("mode", nameof(ImportMode.WholeOrNothing))]));
        await Until(ImportState.Committing);

        // Two moments in the writing; the third start may end.
        foreach (var wait in (TimeSpan[])[TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(120)])
        {
            await Task.Delay(wait);
            _servers[^1].Kill();
            await _servers[^1].WaitForExitAsync().WaitAsync(Longest);
            var (state, listed) = await Look();
            // Mostly in the middle; a machine that was busy elsewhere meanwhile may have got to the end.
            Assert.True((state, listed) is (ImportState.Committing, 0) or (ImportState.Committed, People), $"{state}, {listed}");
            await Serve();
            await Until(ImportState.Committing, ImportState.Committed);
        }

        await Until(ImportState.Committed);
        Assert.Equal((ImportState.Committed, People), await Look());
        await using var db = Open();
        Assert.Equal(People, await db.ListEntries.Select(e => e.EntryKey).Distinct().CountAsync());
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ListImported));
    }

    public void Dispose()
    {
        foreach (var server in _servers)
        {
            if (!server.HasExited) server.Kill();
            server.WaitForExit();
            server.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private HunsuanDb Open() => TestDatabase.Connect($"sqlite:{Path.Combine(_folder.FullName, "hunsuan.db")}", CurrentUser.Operator);

    private async Task<User> AddUser()
    {
        await using var db = Open();
        await Schema.Update(db, default);
        var user = Given.AUser();
        user.PasswordHash = new Passwords().Hash(Password);
        db.Add(user);
        db.Add(Given.Grant(user, Role.ProvincialOfficer, "56"));
        await db.SaveChangesAsync();
        return user;
    }

    private async Task<string> Serve()
    {
        var server = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(AreaBook).Assembly.Location, "serve", "--data", _folder.FullName, "--urls", "http://127.0.0.1:0" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _servers.Add(server);
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        server.OutputDataReceived += Listen;
        server.ErrorDataReceived += Listen;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return await address.Task.WaitAsync(Longest);

        void Listen(object sender, DataReceivedEventArgs line)
        {
            if (Listening.Match(line.Data ?? "") is { Success: true } match) address.TrySetResult(match.Groups[1].Value);
        }
    }

    private static async Task<string> Send(HttpClient browser, User user)
    {
        await browser.PostAsync(At("/sign-in"), new FormUrlEncodedContent(
        [
            new("_handler", "sign-in"), new("_token", await TokenOf(browser, "/sign-in")), new("Input.UserName", user.UserName), new("Input.Password", Password),
        ]));
        using var form = new MultipartFormDataContent { { new StringContent(await TokenOf(browser, "/imports/new/welfare-card")), "_token" } };
        form.Add(new StringContent(ImportSamples.List(People)), "Input.File0", "cards.csv");
        return (await browser.PostAsync(At("/imports/upload/welfare-card"), form)).Headers.Location!.ToString();
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private static async Task<string> TokenOf(HttpClient browser, string path) => Token.Match(await browser.GetStringAsync(At(path))).Groups[1].Value;

    private async Task Until(params IReadOnlyList<ImportState> states)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Longest; await Task.Delay(5))
            if (states.Contains((await Look()).State)) return;
        Assert.Fail($"It is {(await Look()).State}.");
    }

    private async Task<(ImportState State, int Listed)> Look()
    {
        await using var db = Open();
        return (await db.Imports.Select(i => i.State).SingleAsync(), await db.ListEntries.CountAsync());
    }

    [GeneratedRegex(@"listening on: (\S+)")]
    private static partial Regex Listening { get; }

    [GeneratedRegex("""name="_token" value="([^"]*)""")]
    private static partial Regex Token { get; }
}
