using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Stock;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>An invented centre of each sub-district with its stock and gifts, and desks of each district to which cases are referred.</summary>
internal sealed class CentreGoods(HunsuanDb db, AreaBook areas, ILookup<string, Guid> workers, string province)
{
    private const int CasesOfReferral = 10, PlacesOfGift = 10;
    private static readonly string[] Items = ["relief-bag", "adult-diapers"];
    private static readonly ReferralState[] States = [ReferralState.Sent, ReferralState.Sent, ReferralState.Accepted, ReferralState.Finished, ReferralState.Confirmed];

    private readonly Random _random = new(4);
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private readonly DateOnly _today = TimeProvider.System.Today;

    public async Task Fill(IReadOnlyList<CentrePlace> places, IReadOnlyList<Case> cases)
    {
        var centres = areas.Inside(province, AreaLevel.Subdistrict).Select(CentreOf).ToDictionary(c => c.AreaCode);
        await BulkInsert.Into(db, centres.Values.ToList(), default);
        var lots = centres.Values.SelectMany(c => Items.Select(item => new GoodsLot
        {
            Id = Ids.New(), CentreId = c.Id, AreaCode = c.AreaCode, Item = item, Donor = "ผู้บริจาคสมมุติ", ReceivedOn = _today.AddDays(-30), Quantity = 500,
        }));
        await BulkInsert.Into(db, lots.ToList(), default);
        var gifts = places.Where((_, index) => index % PlacesOfGift == 0).Select(place => new Gift
        {
            Id = Ids.New(), HouseholdId = place.Household, AreaCode = place.Area, CentreId = centres[place.Subdistrict].Id, Item = Items[_random.Next(Items.Length)], Quantity = 1,
            GivenOn = _today.AddDays(-_random.Next(1, 300)), GivenBy = workers[place.Subdistrict].First(), Receiver = place.Name,
        });
        await BulkInsert.Into(db, gifts.ToList(), default);
        await Refer(places.ToDictionary(p => p.Household), [.. cases.Where(c => c.State is CaseState.Open).Where((_, index) => index % CasesOfReferral == 0)]);
    }

    private static Centre CentreOf(Area area) => new()
    {
        Id = Ids.New(), AreaCode = area.Code, Name = $"ศูนย์สมมุติ {area.Code}", Kind = CentreKind.SubDistrict, OpenedOn = new(2025, 10, 1), SearchKey = Centre.KeyOf($"ศูนย์สมมุติ {area.Code}", null),
    };

    private async Task Refer(Dictionary<Guid, CentrePlace> places, IReadOnlyList<Case> cases)
    {
        var organisation = new Organisation { Id = Ids.New(), Name = "หน่วยงานสมมุติ", Kind = OrganisationKind.Agency, AreaCode = province };
        await BulkInsert.Into(db, [organisation], default);
        var desks = areas.Inside(province, AreaLevel.District).ToDictionary(d => d.Code, d => new Desk
        {
            Id = Ids.New(), OrganisationId = organisation.Id, AreaCode = d.Code, Name = $"หน่วยรับเรื่องสมมุติ {d.Code}", AnswerDays = Desk.SuggestedAnswerDays,
        });
        await BulkInsert.Into(db, desks.Values.ToList(), default);
        var referrals = cases.Select(c => ReferralOf(c, places[c.HouseholdId].Person, desks[c.AreaCode[..4]].Id)).ToList();
        await BulkInsert.Into(db, referrals, default);
    }

    private Referral ReferralOf(Case of, Guid person, Guid desk)
    {
        var (id, state) = (Ids.New(), States[_random.Next(States.Length)]);
        return new()
        {
            Id = id, ChainId = id, Hop = 1, CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, PersonId = person, DeskId = desk, Need = "diapers", Asked = "ขอรับผ้าอ้อมผู้ใหญ่",
            IsUrgent = false, Basis = LegalBasis.PublicTask, ConsentId = null, SentBy = of.OwnerId, SentAt = _now.AddDays(-_random.Next(1, 10)), State = state,
            DueAt = state is ReferralState.Sent ? _now.AddDays(_random.Next(-1, 4)) : null, EndedAt = state is ReferralState.Confirmed ? _now : null,
        };
    }
}
