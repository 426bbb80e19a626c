using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Benefits.Applications;
using Hunsuan.Benefits.Entitlements;
using Hunsuan.Benefits.Rules;
using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Supervision;
using Hunsuan.Deadlines;
using Hunsuan.Centres;
using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Opening;
using Hunsuan.Centres.Services;
using Hunsuan.Centres.Staff;
using Hunsuan.Engines.Pictures;
using Hunsuan.Households;
using Hunsuan.Imports;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Privacy.Breaches;
using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Requests;
using Hunsuan.Privacy.Retention;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Guards.Access;

/// <summary>A place with a record of every kind in it, each with words that stand nowhere else, so that a leak can be seen.</summary>
internal sealed class PlantedPlace
{
    private PlantedPlace(string area, string sign) => (Area, Sign) = (area, sign);

    public string Area { get; }

    private string Sign { get; }

    public string CitizenId { get; private init; } = "";

    public Household Household { get; private set; } = null!;
    public Person Person { get; private set; } = null!;
    public Person Dead { get; private set; } = null!;
    public Case Open { get; private set; } = null!;
    public Case Closed { get; private set; } = null!;
    public ImportRun Import { get; private set; } = null!;
    public User User { get; private set; } = null!;
    public EmergencyOpening Emergency { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;
    public Consent Consent { get; private set; } = null!;
    public BenefitApplication Application { get; private set; } = null!;
    public ProposedRule Proposal { get; private set; } = null!;
    public PrivacyRequest Request { get; private set; } = null!;
    public LegalHold Hold { get; private set; } = null!;
    public Breach Breach { get; private set; } = null!;
    public RegisterVersion Version { get; private set; } = null!;

    public LinkedPair Pair { get; private set; } = null!;

    public Guid Cluster { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    public CampaignTarget Target { get; private set; } = null!;

    public CorrectionRequest Correction { get; private set; } = null!;

    public Contact Contact { get; private set; } = null!;
    public ContactPicture Picture { get; private set; } = null!;
    public Centre Centre { get; private set; } = null!;

    public CommitteeMember Member { get; private set; } = null!;

    public CentreStaff Worker { get; private set; } = null!;

    public CentreEquipment Piece { get; private set; } = null!;

    public CentrePhoto Photo { get; private set; } = null!;

    public ServiceEntry Service { get; private set; } = null!;

    public FollowUp FollowUp { get; private set; } = null!;

    public PlantedPlan Plan { get; private set; } = null!;

    public PlantedGoods Goods { get; private set; } = null!;

    public PlantedAid Aid { get; private set; } = null!;

    public PlantedReferral Referral { get; private set; } = null!;

    /// <summary>Of the log: that somebody of the place died.</summary>
    public Guid Told { get; private set; }

    /// <summary>Words of persons and households, which only those see who may see the place's households.</summary>
    public IEnumerable<string> PersonalWords =>
        [$"นามสกุล{Sign}", $"99/{Sign}", $"เรื่อง{Sign}", $"ช่วย{Sign}", $"ตกลง{Sign}", $"ขอ{Sign}", $"เก็บ{Sign}", $"ยื่น{Sign}", $"คู่{Sign}", $"ค้น{Sign}", $"ไปหา{Sign}", $"แจ้ง{Sign}", $"บอก{Sign}", $"จด{Sign}", $"พอใจ{Sign}", $"ตอบ{Sign}", $"สะท้อน{Sign}", $"ภาพ{Sign}", Picture.Id.ToString(), $"ด่วน{Sign}", $"รอ{Sign}", $"รับของ{Sign}", $"รอของ{Sign}", $"ตาม{Sign}", .. ReferredWords, $"เป้า{Sign}", $"ทำ{Sign}", $"ยินยอมแผน{Sign}", $"ที่ประชุม{Sign}", $"วาระ{Sign}", $"เชิญ{Sign}", $"เดือดร้อน{Sign}", $"สอบ{Sign}", $"พบ{Sign}", $"ขั้น{Sign}", $"รับเงิน{Sign}", $"เรียนรู้{Sign}", Plan.Review.ToString(), Aid.Request.ToString(), FollowUp.Id.ToString(), Plan.Goal.ToString(), Plan.Action.ToString(), Plan.Conference.ToString(), Goods.Gift.ToString(), Goods.Loan.ToString(), Contact.Id.ToString(), Contact.Number, Correction.Id.ToString(), Correction.SendingId.ToString()!, Campaign.Id.ToString(), Pair.Id.ToString(), Cluster.ToString(), CitizenId, Household.Id.ToString(), Person.Id.ToString(), Open.Id.ToString(), Closed.Id.ToString()];

    /// <summary>What was sent to the place's desk, which those see who work there.</summary>
    public IEnumerable<string> ReferredWords => [$"ส่งต่อ{Sign}", $"ข้อมูล{Sign}", $"ถามกลับ{Sign}", Referral.Id.ToString()];

    /// <summary>Words that only those see who work for the place.</summary>
    public IEnumerable<string> Words => [.. PersonalWords, $"รั่ว{Sign}", $"เหตุ{Sign}", Emergency.Id.ToString(), User.UserName, User.Id.ToString(), Import.Id.ToString(), $"แฟ้ม{Sign}"];

    public static async Task<PlantedPlace> In(Village village, string area, string sign, string citizenId)
    {
        var place = new PlantedPlace(area, sign) { CitizenId = citizenId };
        var (household, members) = await village.GivenAFamily(["แก้ว", "ปลา", "นก"], area + "05", $"99/{sign}", Village.BitOf("bmn08"), lastName: $"นามสกุล{sign}");
        var (other, _) = await village.GivenAFamily(["ดำ"], area + "06", $"98/{sign}", lastName: $"นามสกุล{sign}");
        (place.Household, place.Person, place.Dead) = (household, members[0], members[2]);
        await using var db = village.Open(CurrentUser.Operator);
        place.User = await db.GivenAUser(Role.CentreWorker, area);
        place.Open = CaseOf(household, CaseState.Open);
        place.Closed = CaseOf(other, CaseState.Closed);
        place.Import = new ImportRun
        {
            Id = Ids.New(), AreaCode = area, UserId = place.User.Id, Kind = "survey", FileNames = $"แฟ้ม{sign}.csv", StartedAt = DateTimeOffset.UnixEpoch,
            State = ImportState.Committed, Settings = "{}",
        };
        place.Organisation = new Organisation { Id = Ids.New(), Name = $"องค์กร{sign}", Kind = OrganisationKind.Agency, AreaCode = area };
        place.Emergency = new EmergencyOpening
        {
            Id = Ids.New(), UserId = place.User.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Reason = $"เหตุ{sign}",
            At = DateTimeOffset.UnixEpoch, Until = DateTimeOffset.UnixEpoch,
        };
        place.Consent = new Consent
        {
            Id = Ids.New(), PersonId = place.Person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Purpose = "share-with-partners",
            Scope = $"ตกลง{sign}", IsGiven = true, GivenBy = ConsentGiver.Self, GiverName = null, Evidence = ConsentEvidence.Paper, EvidenceNote = null,
            AnsweredOn = Village.Today, ExpiresOn = TimeProvider.System.Today, RecordedBy = place.User.Id,
        };
        place.Request = new PrivacyRequest
        {
            Id = Ids.New(), PersonId = place.Person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, About = $"นามสกุล{sign}",
            Kind = RequestKind.Copy, AskedBy = RequestAsker.Self, AskerName = null, Identity = IdentityCheck.CardSeen, Channel = RequestChannel.Centre,
            What = $"ขอ{sign}", ReceivedOn = Village.Today, DueOn = Village.Today.AddDays(30), OwnerId = place.User.Id,
        };
        place.Hold = new LegalHold { Id = Ids.New(), HouseholdId = other.Id, PersonId = null, AreaCode = other.AreaCode, Reason = $"เก็บ{sign}", Since = Village.Today, Until = null, SetBy = place.User.Id };
        place.Breach = new Breach { Id = Ids.New(), AreaCode = area, FoundAt = DateTimeOffset.UnixEpoch, What = $"รั่ว{sign}", Whose = "–", HowMany = null, Risk = BreachRisk.NotKnown, RecordedBy = place.User.Id };
        place.Application = new BenefitApplication
        {
            Id = Ids.New(), PersonId = place.Person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Benefit = "old-age-allowance", OwnerId = place.User.Id,
            BegunOn = Village.Today, DueOn = Village.Today, State = ApplicationState.Begun, ChangedOn = Village.Today, Note = $"ยื่น{sign}",
        };
        place.Proposal = new ProposedRule
        {
            Id = Ids.New(), Benefit = "old-age-allowance", Version = 90, Text = "id: old-age-allowance", Reason = "ลองเสนอ", ProposedBy = place.User.Id, ProposedAt = DateTimeOffset.UnixEpoch,
        };
        place.Version = Given.AVersion("old-age-allowance", int.Parse(area, CultureInfo.InvariantCulture), area);
        db.AddRange(
            place.Version, place.Application, place.Proposal,
            new FactAnswer
            {
                Id = Ids.New(), PersonId = place.Person.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Fact = "able_to_work", Value = "true",
                AnsweredOn = Village.Today, RecordedBy = place.User.Id,
            },
            place.Consent, place.Request,
            new Restriction { Id = Ids.New(), PersonId = place.Dead.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, RequestId = Ids.New(), Since = Village.Today },
            place.Hold, place.Breach,
            new RetentionResult { Id = Ids.New(), RunId = Ids.New(), Rule = "closed-cases", AreaCode = area, Removed = 1, Held = 0 },
            place.Emergency, place.Open, place.Closed, place.Import, place.Organisation,
            new Help { Id = Ids.New(), CaseId = place.Open.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, Kind = HelpKind.Service, What = $"ช่วย{sign}", GivenOn = Village.Today, GivenBy = "อบต." },
            Given.ACard(citizenId, area));
        place.PlantLinks(db, sign);
        place.Campaign = new()
        {
            Id = Ids.New(), Question = MissedQuestion.NoList, AreaCode = area, Name = $"ค้น{sign}", BegunOn = Village.Today, BegunBy = place.User.Id, DueOn = Village.Today.AddDays(30),
        };
        place.Target = new()
        {
            Id = Ids.New(), CampaignId = place.Campaign.Id, AreaCode = place.Person.AreaCode, RecordId = place.Person.Id, List = LinkedPair.Persons, AssignedTo = place.User.Id,
            Outcome = VisitOutcome.Refused, OutcomeOn = Village.Today, RecordedBy = place.User.Id, Note = $"ไปหา{sign}", Answers = 1,
        };
        place.Correction = new()
        {
            Id = Ids.New(), AreaCode = place.Pair.RightArea, List = place.Pair.RightList, EntryId = place.Pair.RightId, Fault = CorrectionFault.WrongEntry, Seen = $"แจ้ง{sign}",
            SeenOn = Village.Today, SeenByRole = Role.Volunteer, Evidence = CorrectionEvidence.Visit, DraftedOn = Village.Today, DraftedBy = place.User.Id, State = CorrectionState.Sent,
            SentOn = Village.Today, SendingId = Ids.New(), NamePrint = 0, PlacePrint = 0,
        };
        db.AddRange(place.Campaign, place.Target, place.Correction);
        place.FollowUp = new()
        {
            Id = Ids.New(), CaseId = place.Open.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, DueOn = Village.Today, PlannedBy = place.User.Id, Note = $"ตาม{sign}",
        };
        db.Add(place.FollowUp);
        place.PlantContact(db, sign);
        place.Plan = PlantedPlan.In(db, place.Open, sign);
        place.Aid = PlantedAid.In(db, place.Open, area, sign);
        place.PlantCentre(db, sign);
        place.Referral = PlantedReferral.In(db, place, sign);
        place.Goods = PlantedGoods.In(db, household, place.Centre, place.User.Id, sign);
        await db.SaveChangesAsync();
        (await db.Persons.SingleAsync(p => p.Id == place.Person.Id)).Bears(citizenId);
        await db.SaveChangesAsync();
        await new RecordDeath(db, village.ActivityOf(db, CurrentUser.Operator), village.Clock).Run(new() { PersonId = place.Dead.Id, DiedOn = new() { Month = "6", Year = "2569" } });
        place.Told = await db.Activities.Where(a => a.HouseholdId == household.Id && a.Kind == ActivityKind.DeathRecorded).Select(a => a.Id).SingleAsync();
        return place;

        Case CaseOf(Household of, CaseState state) => new()
        {
            Id = Ids.New(), HouseholdId = of.Id, AreaCode = of.AreaCode, Summary = $"เรื่อง{sign}", OpenedOn = Village.Today, DueOn = Village.Today.AddDays(30),
            OwnerId = place.User.Id, MeasuredBeforeId = null, State = state, ClosedOn = state is CaseState.Closed ? Village.Today : null,
        };
    }

    private void PlantContact(Data.HunsuanDb db, string sign)
    {
        Contact = new()
        {
            Id = Ids.New(), Number = TypedCode.New(2), AreaCode = Area, Channel = ContactChannel.Telephone, Reporter = ReporterKind.Neighbour, Words = $"บอก{sign}", Emergency = EmergencyKind.Frenzy,
            ReceivedAt = DateTimeOffset.UnixEpoch, State = ContactState.InHand, OwnerId = User.Id, Level = "normal", IsUrgent = false,
        };
        Picture = new() { Id = Ids.New(), ContactId = Contact.Id, AreaCode = Area, What = $"ภาพ{sign}", Kind = PictureKind.Png, Length = 1, At = DateTimeOffset.UnixEpoch };
        db.AddRange(
            Contact, Picture, new ContactPictureFile { PictureId = Picture.Id, Bytes = [1] },
            new Reflection { Id = Ids.New(), AuthorId = User.Id, Words = $"สะท้อน{sign}", At = DateTimeOffset.UnixEpoch },
            new ReporterMessage { Id = Ids.New(), ContactId = Contact.Id, AreaCode = Area, Words = $"ตอบ{sign}", At = DateTimeOffset.UnixEpoch },
            new ContactNote { Id = Ids.New(), ContactId = Contact.Id, AreaCode = Area, Kind = ContactNoteKind.Inside, Words = $"จด{sign}", At = DateTimeOffset.UnixEpoch, UserId = User.Id },
            new ContactRating { Id = Ids.New(), ContactId = Contact.Id, AreaCode = Area, Answer = RatingAnswer.Bad, Words = $"พอใจ{sign}", At = DateTimeOffset.UnixEpoch },
            new LevelMark { Id = Ids.New(), SubjectId = Contact.Id, AreaCode = Area, Level = "normal", Since = DateTimeOffset.UnixEpoch, Because = $"ด่วน{sign}", SetBy = User.Id },
            new PauseMark { Id = Ids.New(), SubjectId = Contact.Id, AreaCode = Area, Reason = PauseReason.PersonAway, Words = $"รอ{sign}", Since = DateTimeOffset.UnixEpoch, SetBy = User.Id },
            new UserNotice { Id = Ids.New(), UserId = User.Id, AreaCode = Area, ContactId = Contact.Id, Kind = NoticeKind.RequestLate, Target = EscalationTarget.Worker, At = DateTimeOffset.UnixEpoch });
    }

    private void PlantLinks(Data.HunsuanDb db, string sign)
    {
        var entry = new ListEntry { Id = Ids.New(), List = "old-age-allowance", AreaCode = Person.AreaCode, FirstName = "แก้ว", LastName = $"นามสกุล{sign}", IsHeld = true };
        Pair = new()
        {
            Id = PairId.Of(Person.Id, entry.Id), AreaCode = Person.AreaCode, LeftId = Person.Id, LeftList = LinkedPair.Persons, LeftArea = Person.AreaCode, RightId = entry.Id,
            RightList = entry.List, RightArea = entry.AreaCode, Probability = 0.6, Weight = 3, Evidence = "given_name=5:8.2", Stake = 1, RunId = Ids.New(), IsLikely = false,
            State = LinkState.Same, IsCut = false, Verdict = PairVerdict.Same, DecisionId = Ids.New(),
        };
        Cluster = PairId.OfCluster(Person.Id);
        db.AddRange(
            entry, Pair,
            new PairDecision
            {
                Id = Pair.DecisionId!.Value, ActionId = Pair.DecisionId!.Value, PairId = Pair.Id, AreaCode = Pair.AreaCode, Verdict = PairVerdict.Same, Opinion = PairOpinion.First,
                DecidedBy = User.Id, DecidedAt = DateTimeOffset.UnixEpoch, Reason = $"คู่{sign}", LeftPrint = 0, RightPrint = 0,
            },
            new ClusterMember { RecordId = Person.Id, List = LinkedPair.Persons, AreaCode = Person.AreaCode, ClusterId = Cluster },
            new ClusterMember { RecordId = entry.Id, List = entry.List, AreaCode = entry.AreaCode, ClusterId = Cluster },
            new ClusterMove
            {
                Id = Ids.New(), RecordId = entry.Id, List = entry.List, AreaCode = entry.AreaCode, FromCluster = null, ToCluster = Cluster, Cause = MoveCause.Decision,
                CauseId = Pair.DecisionId!.Value,
            });
    }

    // Of a centre everybody may read all but who works there.
    private void PlantCentre(Data.HunsuanDb db, string sign)
    {
        Centre = new() { Id = Ids.New(), AreaCode = Area, Name = $"ศูนย์{sign}", Kind = CentreKind.SubDistrict, OpenedOn = Village.SurveyedOn, SearchKey = Centre.KeyOf($"ศูนย์{sign}", null) };
        Member = new() { Id = Ids.New(), CentreId = Centre.Id, Name = $"กรรมการ{sign}", Position = CommitteePosition.Chair, From = Village.SurveyedOn };
        Worker = new() { Id = Ids.New(), CentreId = Centre.Id, AreaCode = Area, UserId = User.Id, Duty = CentreDuty.Worker, From = Village.SurveyedOn };
        Piece = new() { Id = Ids.New(), CentreId = Centre.Id, What = $"เครื่องพิมพ์{sign}", Quantity = 1, SeenOn = Village.Today };
        Photo = new()
        {
            Id = Ids.New(), CentreId = Centre.Id, What = $"ป้าย{sign}", IsSignboard = true, Kind = PictureKind.Png, Width = 1, Height = 1, Bytes = [1], AddedOn = Village.Today, AddedBy = User.Id,
        };
        Service = new()
        {
            Id = Ids.New(), AreaCode = Area, OrganisationId = Organisation.Id, Name = $"บริการ{sign}", What = "ทดสอบ", VerifiedOn = Village.SurveyedOn, VerifiedBy = User.Id,
            RecheckMonths = 6, RecheckOn = Village.SurveyedOn, SearchKey = ServiceEntry.KeyOf($"บริการ{sign}", "ทดสอบ", null),
        };
        db.AddRange(
            Centre, Member, Worker, Piece, Photo, Service, new CatchmentArea { CentreId = Centre.Id, AreaCode = Area }, new ServedArea { ServiceId = Service.Id, AreaCode = Area },
            new ServicePlace { ServiceId = Service.Id, CentreId = Centre.Id }, new MetNeed { ServiceId = Service.Id, Need = "diapers" });
    }
}
