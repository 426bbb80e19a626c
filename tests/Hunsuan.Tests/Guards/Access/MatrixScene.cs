using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>Three planted places and somebody signed in with one role for the first.</summary>
internal sealed class MatrixScene : IAsyncDisposable
{
    private static readonly AsyncLocal<int[]?> Commands = new();

    static MatrixScene() => DiagnosticListener.AllListeners.Subscribe(new ForEach<DiagnosticListener>(listener =>
    {
        if (listener.Name != DbLoggerCategory.Name) return;
        listener.Subscribe(new ForEach<KeyValuePair<string, object?>>(happened =>
        {
            if (happened.Key == RelationalEventId.CommandExecuted.Name && Commands.Value is { } count) Interlocked.Increment(ref count[0]);
        }));
    }));

    private string[] _forbidden = [];

    private MatrixScene(Village village, TestSite site, PlantedPlace[] places) => (Village, Site, Places) = (village, site, places);

    public Village Village { get; }
    public TestSite Site { get; }
    public PlantedPlace[] Places { get; }
    public PlantedPlace Own => Places[0];
    public IReadOnlyList<KnownAddress> Addresses { get; private init; } = [];

    /// <param name="role">Null for nobody signed in.</param>
    public static async Task<MatrixScene> Create(string? role, params string[] areas)
    {
        var village = await Village.Create(Provider.Sqlite, areas[0]);
        string[] signs = ["มะปราง", "ลำไย", "ทุเรียน"], ids = ["3249800008341", "3012304567082", "1234567890121"];
        var places = new List<PlantedPlace>();
        foreach (var (area, i) in areas.Select((a, i) => (a, i))) places.Add(await PlantedPlace.In(village, area, signs[i], ids[i]));
        var site = await TestSite.Start(village.Database);
        IReadOnlyCollection<string> permits = role is null ? [] : Given.Roles.Find(role)!.Permits;
        if (role is not null) await TakesPart(village, places[0], (await site.SignInAs(role, areas[0])).Id);
        var mayPersonal = permits.Intersect([Permit.SeeHouseholds, Permit.WorkCases, Permit.AnswerRequests]).Any();
        // Whoever checks the log tells records apart by their ids, which say nothing else.
        var ofOwn = places[0].PersonalWords.Except(permits.Contains(Permit.AnswerReferrals) ? places[0].ReferredWords : []).Where(word => !mayPersonal && !(permits.Contains(Permit.SeeActivities) && Guid.TryParse(word, out _)));
        return new(village, site, [.. places])
        {
            Addresses = KnownAddress.All(site.Services),
            _forbidden = [.. places.Skip(1).SelectMany(p => p.Words), .. ofOwn],
        };
    }

    // What a desk sees goes by who works there, and a review by who drew it; without the permit that helps nobody.
    private static async Task TakesPart(Village village, PlantedPlace own, Guid user)
    {
        await using var db = village.Open(CurrentUser.Operator);
        db.Add(new DeskMember { Id = Ids.New(), DeskId = own.Referral.Desk, AreaCode = own.Area, UserId = user, From = Village.Today });
        await db.SaveChangesAsync();
        await db.CaseReviews.Where(r => r.Id == own.Plan.Review).ExecuteUpdateAsync(set => set.SetProperty(r => r.ReviewerId, user));
    }

    /// <summary>Words in an answer, its headers too, that whoever is signed in may not see; what the address itself says is no answer.</summary>
    public async Task<IEnumerable<string>> Leaks(HttpResponseMessage answer, string route)
    {
        var asked = Uri.UnescapeDataString(answer.RequestMessage!.RequestUri!.PathAndQuery);
        var text = $"{answer.Headers} {answer.Content.Headers} {System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}";
        return _forbidden.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase) && !asked.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(word => $"{route} shows {word}");
    }

    public async Task<HttpResponseMessage> Send(FormOfPage form) =>
        await Site.Post(form.Action, [.. form.Fields, ("_token", await Site.TokenOf("/account/password"))]);

    /// <summary>How an address answers: status, length without what it was asked for, and how often the database was asked.</summary>
    public async Task<(int Status, int Length, int Commands)> Measured(string address)
    {
        var count = new int[1];
        Commands.Value = count;
        var answer = await Site.Get(address);
        var body = await answer.Content.ReadAsStringAsync();
        Commands.Value = null;
        return ((int)answer.StatusCode, body.Replace(address, "", StringComparison.Ordinal).Length, count[0]);
    }

    public static IEnumerable<(string From, string To)> IdsFrom(PlantedPlace one, PlantedPlace other) =>
    [
        .. new Func<PlantedPlace, Guid>[] { p => p.Household.Id, p => p.Person.Id, p => p.Dead.Id, p => p.Open.Id, p => p.Closed.Id, p => p.Import.Id, p => p.Emergency.Id, p => p.User.Id, p => p.Organisation.Id, p => p.Consent.Id, p => p.Request.Id, p => p.Hold.Id, p => p.Breach.Id, p => p.Application.Id, p => p.Pair.Id, p => p.Pair.RightId, p => p.Pair.DecisionId!.Value, p => p.Cluster, p => p.Campaign.Id, p => p.Target.Id, p => p.Centre.Id, p => p.Member.Id, p => p.Worker.Id, p => p.Piece.Id, p => p.Photo.Id, p => p.Service.Id, p => p.Correction.Id, p => p.Correction.SendingId!.Value, p => p.Goods.Lot, p => p.Goods.Piece, p => p.Goods.Gift, p => p.Goods.Loan, p => p.Contact.Id, p => p.Picture.Id, p => p.FollowUp.Id, p => p.Plan.Goal, p => p.Plan.Action, p => p.Plan.Conference, p => p.Plan.Review, p => p.Aid.Request, p => p.Aid.Line, p => p.Referral.Id, p => p.Referral.Desk, p => p.Referral.Member, p => p.Told }
            .Select(id => (id(one).ToString(), id(other).ToString())),
    ];

    /// <summary>Every record of the other places, and every user and organisation of them, as it stands.</summary>
    public async Task<string> OutsideRows()
    {
        await using var db = Village.Database.Open();
        var rows = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IInArea)) || e.ClrType == typeof(Organisation)))
            rows.AddRange(AllRows.Of(db, entity.ClrType).Where(r => !AreaOf(r).StartsWith(Own.Area, StringComparison.Ordinal)).Select(r => JsonSerializer.Serialize(r, entity.ClrType)));
        var others = Places.Skip(1).Select(p => p.User.Id).ToArray();
        rows.AddRange((await db.Users.Where(u => others.Contains(u.Id)).ToListAsync()).Select(u => JsonSerializer.Serialize(u)));
        rows.AddRange((await db.RoleGrants.Where(g => others.Contains(g.UserId)).ToListAsync()).Select(g => JsonSerializer.Serialize(g)));
        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Village.DisposeAsync();
    }

    private static string AreaOf(object row) => string.Create(CultureInfo.InvariantCulture, $"{row.GetType().GetProperty(nameof(IInArea.AreaCode))!.GetValue(row)}");

    private sealed class ForEach<T>(Action<T> act) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => act(value);
    }
}
