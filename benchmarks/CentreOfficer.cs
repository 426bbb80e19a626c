using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>One officer's day at a centre, over and over: requests, a case, a search, a household, and something written down, with time to think between.</summary>
internal sealed class CentreOfficer(OfficerBrowser browser, CentreTimes times, int seed, double thinkSeconds)
{
    public const string List = "list of requests", Cases = "list of cases", OpenRequest = "open a request", OpenHousehold = "open a household", OpenForm = "open the form of a case",
        Search = "search a person, both steps", SaveNote = "save a note on a request", SaveCase = "save a follow-up of a case";

    private static readonly string[] Typed = ["สมชัย", "บุญมา", "พร ทอง", "ใจดี", "ศรีสุข", "จันทร์", "รัตน์", "แก้ว"];

    private readonly Random _random = new(seed);

    public async Task Work(CancellationToken stop)
    {
        try
        {
            await Think(_random.NextDouble(), stop);
            while (true) await Round(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    private async Task Round(CancellationToken stop)
    {
        var list = await Do(List, () => browser.Open("/contacts?queue=Open"), stop);
        if (await Follow(OpenRequest, list, "/contacts/", stop) is { } request)
            await Do(SaveNote, () => Saved(request, "note", ("Written.Kind", "Told"), ("Written.Words", "แจ้งความคืบหน้าแล้ว")), stop);
        var cases = await Do(Cases, () => browser.Open(_random.Next(2) == 0 ? "/cases/area" : "/cases"), stop);
        if (await Follow(OpenHousehold, cases, "/households/", stop) is { } household && household.Links("/cases/").FirstOrDefault(l => l.EndsWith("/follow-up", StringComparison.Ordinal)) is { } form)
        {
            var due = TimeProvider.System.Today.AddDays(_random.Next(91, 360));
            if (await Do(OpenForm, () => browser.Open(form), stop) is { } page)
                await Do(SaveCase, () => Saved(page, "plan-follow-up", ("Due.Day", $"{due.Day}"), ("Due.Month", $"{due.Month}"), ("Due.Year", $"{due.Year + ThaiCalendar.BuddhistOffset}")), stop);
        }

        if (cases is not null) await Follow(OpenHousehold, await Do(Search, () => Found(cases), stop), "/households/", stop);
    }

    private async Task<SeenPage> Found(SeenPage page)
    {
        var sent = await browser.Send(page, "/search/find", ("q", Typed[_random.Next(Typed.Length)]));
        var found = await browser.Open(sent.Path);
        return found with { Milliseconds = sent.Milliseconds + found.Milliseconds };
    }

    private async Task<SeenPage> Saved(SeenPage page, string form, params (string, string)[] typed)
    {
        var saved = await browser.Send(page, form, typed);
        return saved.IsRedirect ? saved : throw new HttpRequestException("The form came back.");
    }

    private async Task<SeenPage?> Follow(string action, SeenPage? page, string start, CancellationToken stop)
    {
        // Not the form for a new one, and no page of one.
        string[] links = [.. page?.Links(start).Where(l => Guid.TryParse(l[start.Length..], out _)) ?? []];
        return links.Length == 0 ? null : await Do(action, () => browser.Open(links[_random.Next(links.Length)]), stop);
    }

    private async Task<SeenPage?> Do(string action, Func<Task<SeenPage>> act, CancellationToken stop)
    {
        SeenPage? seen = null;
        try
        {
            seen = await act();
            times.Took(action, seen.Milliseconds);
        }
        catch (HttpRequestException fault)
        {
            times.Failed(action, fault.Message);
        }

        await Think(-Math.Log(1 - _random.NextDouble()), stop);
        return seen;
    }

    private Task Think(double part, CancellationToken stop) => Task.Delay(TimeSpan.FromSeconds(part * thinkSeconds), stop);
}
