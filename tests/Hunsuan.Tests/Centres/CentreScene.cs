using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Centres.Hsds;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Hunsuan.Ui;

namespace Hunsuan.Tests.Centres;

/// <summary>A database for centres and services, and an officer of จังหวัดเชียงราย who looks after them on a Saturday at noon.</summary>
internal sealed class CentreScene : IAsyncDisposable
{
    public const string SanKlang = "570511", TharnThong = "570503", Phan = "5705";

    public static readonly CentreKindBook Kinds = CentreKindBook.Load();
    public static readonly NeedBook Needs = NeedBook.Load();

    private CentreScene(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }
    public FixedClock Clock { get; } = new(Village.Today);
    public CurrentUser Officer { get; } = Given.AnOfficer("57");
    public CurrentUser Neighbour { get; } = Given.Acting(new("00000000-0000-7000-8000-0000000000a2"), Role.CentreChair, "560108");

    public static async Task<CentreScene> Create(Provider provider = Provider.Sqlite) => new(await TestDatabase.Create(provider));

    public async Task<T> Do<T>(Func<HunsuanDb, Activity, Task<T>> work, CurrentUser? user = null)
    {
        var acting = user ?? Officer;
        await using var db = Database.Open(acting);
        return await work(db, new(db, acting, Clock));
    }

    public Task<Result<Centre>> Keep(KeepCentre.Input input, Guid? id = null, CurrentUser? user = null) =>
        Do((db, activity) => new KeepCentre(db, activity, Kinds, user ?? Officer, Clock).Run(id, input), user);

    public async Task<Centre> GivenACentre(string name, string area = SanKlang, HoursInput? hours = null, params string[] serves)
    {
        var centre = (await Keep(Centre(name, area) with { Hours = hours })).Value!;
        foreach (var served in serves) Assert.Empty((await Serve(centre.Id, served)).Problems);
        return centre;
    }

    public Task<Result<Guid>> Serve(Guid centre, string area, CurrentUser? user = null) =>
        Do((db, activity) => new ChangeCatchment(db, activity, Village.Areas).Add(centre, area), user);

    public static KeepCentre.Input Centre(string name, string area = SanKlang) =>
        new() { Name = name, Kind = CentreKind.SubDistrict, AreaCode = area, OpenedOn = DayAnswer.Of(Village.SurveyedOn) };

    public async Task<Organisation> GivenAnOrganisation(string name = "อบต.สมมุติ", OrganisationKind kind = OrganisationKind.LocalGovernment)
    {
        var organisation = new Organisation { Id = Ids.New(), Name = name, Kind = kind, AreaCode = Phan };
        await using var db = Database.Open();
        db.Add(organisation);
        await db.SaveChangesAsync();
        return organisation;
    }

    public Task<Result<ServiceEntry>> Keep(KeepEntry.Input input, Guid? id = null, CurrentUser? user = null) =>
        Do((db, activity) => new KeepEntry(db, activity, Needs, new Catalogue(), user ?? Officer, Clock).Run(id, input), user);

    public static KeepEntry.Input Service(Organisation organisation, string name, params string[] needs) => new()
    {
        Name = name, What = "บริการสมมุติ", OrganisationId = organisation.Id, AreaCode = Phan, Needs = needs, RecheckMonths = 6,
    };

    public async Task<ServiceEntry> GivenAService(Organisation organisation, string name, string need, HoursInput? hours = null, params string[] serves)
    {
        var entry = (await Keep(Service(organisation, name, need) with { Hours = hours })).Value!;
        foreach (var area in serves) Assert.Empty((await Do((db, activity) => new ChangeReach(db, activity, Village.Areas).Add(entry.Id, area))).Problems);
        return entry;
    }

    public Task<FindServices.Found> Find(string? words = null, string? place = null, string? need = null, CurrentUser? user = null) =>
        Do((db, _) => new FindServices(new(db), db, Needs, Clock).Run(new(words, need, place), default), user);

    public Task<HsdsPage> Export() => Do((db, activity) => new HsdsExport(new(db), db, Kinds, Needs, new Catalogue(), Village.Areas, activity).Run(default));

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    internal sealed class Catalogue : IBenefitNames
    {
        public IReadOnlyList<(string Id, Text Name)> All => [("adult-diapers", new("ผ้าอ้อมผู้ใหญ่", "Adult diapers"))];

        public string AddressOf(string id) => $"/benefits/{id}";
    }
}
