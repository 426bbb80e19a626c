using System.Net;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Benefits.Applications;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Households;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Desks;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Hunsuan.Tests.Guards.Access;
using Hunsuan.Tests.Households;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Guards;

/// <summary>Whoever sees people leaves a trace: found among all addresses of the program, so that a new page can't forget it.</summary>
public partial class ReadsAreNotedTests
{
    private static readonly string[] PermitsToSeePeople = [Permit.SeeHouseholds, Permit.WorkCases, Permit.SeeActivities, Permit.AnswerRequests, Permit.ReviewLinks, Permit.AnswerReferrals, Permit.ApproveAid, Permit.PayAid, Permit.Supervise];

    // To type in, before anything was typed; counts; and what is the user's own.
    private static readonly string[] ShowNobody = ["/search", "/privacy/requests/new", "/links", "/links/model.json", "/missed", "/campaigns", "/campaigns/new", "/corrections", "/goods", "/notices", "/notices/addresses", "/supervision", "/contacts/ratings", "/contacts/ratings.csv", "/budget", "/budget/new", "/budget/{Id:guid}", "/budget/{Id:guid}/change", "/budget/{id:guid}/movements.csv"];

    // File, and why it may read activities otherwise than an auditor.
    private static readonly Dictionary<string, string> Readers = new()
    {
        ["src/Hunsuan/Records/RecentChanges.cs"] = "Of households whose cases the user answers for.",
        ["src/Hunsuan/Records/PutRight.cs"] = "Of a household that the user has opened.",
        ["src/Hunsuan/Records/CaseSteps.cs"] = "Of a household that the user has opened.",
        ["src/Hunsuan/Records/HouseholdTimeline.cs"] = "Of a household that the user has opened.",
        ["src/Hunsuan/Records/Activities/ActivitySearch.cs"] = "Through SeenBy.",
        ["src/Hunsuan/Records/Activities/ActivityDetails.cs"] = "Through SeenBy.",
        ["src/Hunsuan/Registers/Links/Again/SinceThen.cs"] = "Which records an import or a change by hand was about: only their ids are taken out of it.",
        ["src/Hunsuan/Registers/Links/NewestImport.cs"] = "Only ids of imports come back.",
        ["src/Hunsuan/Access/EmergencyReviews.cs"] = "Only how often a record was looked at that was opened in an emergency.",
        ["src/Hunsuan/Access/OpenInEmergency.cs"] = "Only how many tries the user made.",
        ["src/Hunsuan/Data/Sealed/PlainIds.cs"] = "Whether an older version left plain numbers there.",
        ["src/Hunsuan/Data/Sealed/PlainIdsInLog.cs"] = "Masks plain numbers of an older version, before the log is chained.",
        ["src/Hunsuan/Access/RecordReads.cs"] = "Only how many records the user has opened.",
        ["src/Hunsuan/Access/Log/LogBeginning.cs"] = "Seals them.",
        ["src/Hunsuan/Access/Log/ForgetInLog.cs"] = "Only which ones tell of records that are forgotten.",
        ["src/Hunsuan/Access/Log/VerifyLog.cs"] = "Only ids and places come back.",
    };

    [Fact]
    public async Task Every_address_that_shows_people_writes_down_that_it_was_read()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา"]);
        await using var site = await TestSite.Start(village.Database);
        var user = await site.SignInAs([Role.ProvincialOfficer, Role.ProvincialSupervisor], "56");
        var opened = await OpenCase(village, household.Id, user.Id);
        var applied = await Apply(village, household.Id, user.Id);
        var (pair, cluster) = await Link(village, members[0]);
        await site.Get($"/households/{household.Id}");
        await using var log = village.Open();
        var told = await log.Activities.Where(a => a.HouseholdId == household.Id).Select(a => a.Id).FirstAsync();
        var addresses = (
            from endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.OfType<IAuthorizeData>().Any(a => PermitsToSeePeople.Contains(a.Policy))
            where endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: var methods } || methods.Contains("GET")
            select "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Except(ShowNobody).Append("/").ToList();

        var referral = Ids.New();
        var followUp = new FollowUp { Id = Ids.New(), CaseId = opened, HouseholdId = household.Id, AreaCode = household.AreaCode, DueOn = Village.Today, PlannedBy = user.Id };
        PlantedPlan planned;
        Guid aid;
        await using (var db = village.Open(CurrentUser.Operator))
        {
            db.Add(followUp);
            var worked = await db.Cases.SingleAsync(c => c.Id == opened);
            planned = PlantedPlan.In(db, worked, "ก");
            aid = PlantedAid.In(db, worked, "56", "ก").Request;
            db.AddRange(Referred(household, members[0], opened, user.Id, referral));
            db.Add(AnEmergency());
            db.Add(Given.AVersion("old-age-allowance", 1, "5601"));
            await db.SaveChangesAsync();
        }

        Assert.True(addresses.Count > 20, string.Join(" ", addresses));
        var silent = new List<string>();
        foreach (var address in addresses)
        {
            var before = await Count(village, user);
            var asked = Filled(address);
            var status = (await site.Get(asked)).StatusCode;
            // A page that is not there for this household shows nobody.
            if (status is not HttpStatusCode.NotFound && await Count(village, user) == before) silent.Add($"{asked}: {status}");
        }

        Findings.None(silent);

        string Filled(string route) => Parameter.Replace(route, part => part.Groups[1].Value switch
        {
            "kind" => "missed",
            "list" => "old-age-allowance",
            "number" => "1",
            "word" => "left-list?area=560108",
            "fact" => route.StartsWith("/people", StringComparison.Ordinal) ? "able_to_work" : "is_rural",
            _ when route.StartsWith("/people", StringComparison.Ordinal) => $"{members[1].Id}",
            _ when route.StartsWith("/links/review", StringComparison.Ordinal) => $"{pair}",
            _ when route.StartsWith("/links/clusters", StringComparison.Ordinal) => $"{cluster}",
            _ when route.StartsWith("/cases", StringComparison.Ordinal) => $"{opened}",
            _ when route.StartsWith("/follow-ups", StringComparison.Ordinal) => $"{followUp.Id}",
            _ when route.StartsWith("/conferences", StringComparison.Ordinal) => $"{planned.Conference}",
            _ when route.StartsWith("/goals", StringComparison.Ordinal) => $"{planned.Goal}",
            _ when route.StartsWith("/plan-actions", StringComparison.Ordinal) => $"{planned.Action}",
            _ when route.StartsWith("/supervision", StringComparison.Ordinal) => $"{planned.Review}",
            _ when route.StartsWith("/aid", StringComparison.Ordinal) => $"{aid}",
            _ when route.StartsWith("/referrals", StringComparison.Ordinal) || route.StartsWith("/desk/", StringComparison.Ordinal) => $"{referral}",
            _ when route.StartsWith("/applications", StringComparison.Ordinal) => $"{applied}",
            _ when route.StartsWith("/areas", StringComparison.Ordinal) => part.Groups[1].Value == "code" ? "560108" : "old-age-allowance",
            _ when route.StartsWith("/activities", StringComparison.Ordinal) => $"{told}",
            _ => $"{household.Id}",
        });
    }

    [Fact]
    public void Activities_are_read_only_where_it_was_judged()
    {
        var found = (
            from file in Repository.SourceFiles("src")
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            where Reading.IsMatch(Repository.Read(file))
            select file).ToHashSet();

        Findings.None([.. found.Except(Readers.Keys).Select(f => $"{f} was not judged"), .. Readers.Keys.Except(found).Select(f => $"{f} reads none any more")]);
    }

    private static async Task<int> Count(Village village, User user)
    {
        await using var db = village.Open();
        return await db.Activities.CountAsync(a => a.UserId == user.Id);
    }

    private static Contact AnEmergency() => new()
    {
        Id = Ids.New(), Number = TypedCode.New(2), AreaCode = "5601", Channel = ContactChannel.EmergencyAlarm, Reporter = ReporterKind.NotKnown, Words = "", Emergency = EmergencyKind.Assault,
        ReceivedAt = DateTimeOffset.UnixEpoch, State = ContactState.Waiting, Level = "life", IsUrgent = true,
    };

    private static object[] Referred(Household household, Person person, Guid of, Guid user, Guid id)
    {
        var organisation = new Organisation { Id = Ids.New(), Name = "หน่วยสมมุติ", Kind = OrganisationKind.Agency, AreaCode = "56" };
        var desk = new Desk { Id = Ids.New(), OrganisationId = organisation.Id, AreaCode = "56", Name = "โต๊ะสมมุติ", AnswerDays = 3 };
        return
        [
            organisation, desk, new DeskMember { Id = Ids.New(), DeskId = desk.Id, AreaCode = desk.AreaCode, UserId = user, From = Village.Today },
            new Referral
            {
                Id = id, ChainId = id, Hop = 1, CaseId = of, HouseholdId = household.Id, AreaCode = household.AreaCode, PersonId = person.Id, DeskId = desk.Id, Need = "diapers", Asked = "ขอผ้าอ้อม",
                IsUrgent = false, Basis = LegalBasis.PublicTask, ConsentId = null, SentBy = user, SentAt = DateTimeOffset.UnixEpoch, State = ReferralState.Sent,
            },
        ];
    }

    private static async Task<Guid> Apply(Village village, Guid household, Guid owner)
    {
        await using var db = village.Open(CurrentUser.Operator);
        var begun = new BenefitApplication
        {
            Id = Ids.New(), PersonId = null, HouseholdId = household, AreaCode = "56010805", Benefit = "old-age-allowance", OwnerId = owner,
            BegunOn = Village.Today, DueOn = Village.Today, State = ApplicationState.Begun, ChangedOn = Village.Today,
        };
        db.Add(begun);
        await db.SaveChangesAsync();
        return begun.Id;
    }

    private static async Task<(Guid Pair, Guid Cluster)> Link(Village village, Person person)
    {
        await using var db = village.Open(CurrentUser.Operator);
        var entry = new ListEntry { Id = Ids.New(), List = "old-age-allowance", AreaCode = person.AreaCode, FirstName = "แก้ว", LastName = "บุญมา", IsHeld = true };
        var pair = new LinkedPair
        {
            Id = PairId.Of(person.Id, entry.Id), AreaCode = person.AreaCode, LeftId = person.Id, LeftList = LinkedPair.Persons, LeftArea = person.AreaCode, RightId = entry.Id,
            RightList = entry.List, RightArea = entry.AreaCode, Probability = 0.6, Weight = 3, Evidence = "", Stake = 1, RunId = Ids.New(), IsLikely = false,
            State = LinkState.ToReview, IsCut = false,
        };
        var member = new ClusterMember { RecordId = person.Id, List = LinkedPair.Persons, AreaCode = person.AreaCode, ClusterId = PairId.OfCluster(person.Id) };
        db.AddRange(entry, pair, member);
        await db.SaveChangesAsync();
        return (pair.Id, member.ClusterId);
    }

    private static async Task<Guid> OpenCase(Village village, Guid household, Guid owner)
    {
        await using var db = village.Open(CurrentUser.Operator);
        var opened = new Case
        {
            Id = Ids.New(), HouseholdId = household, AreaCode = "56010805", Summary = "ทดสอบ", OpenedOn = Village.Today, DueOn = Village.Today,
            OwnerId = owner, MeasuredBeforeId = null, State = CaseState.Open,
        };
        db.Add(opened);
        await db.SaveChangesAsync();
        return opened.Id;
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter { get; }

    [GeneratedRegex(@"\bdb\.Activities\b")]
    private static partial Regex Reading { get; }
}
