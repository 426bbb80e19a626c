using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>Invented requests of a year by all channels with what was noted of them; most are answered, what is left has its clock set by the product's own rule.</summary>
internal sealed class CentreRequests(HunsuanDb db, TriageBook triage, ILookup<string, Guid> workers, int count)
{
    public static readonly string[] Needs = ["ขอผ้าอ้อมผู้ใหญ่", "ไม่มีเงินค่ารักษา", "ขอทางลาดหน้าบ้าน", "ผู้ป่วยติดเตียงไม่มีคนดูแล", "ขอถุงยังชีพ", "บ้านรั่วทั้งหลัง", "เด็กไม่ได้ไปโรงเรียน", "ขอรถเข็น", "ตกงานและมีหนี้"];

    private const int BatchSize = 50_000, Days = 365;
    /// <summary>Days after which about a third of the requests is still open.</summary>
    private const double OpenDays = 15;

    private readonly Random _random = new(5);
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private readonly List<Contact> _contacts = [];
    private readonly List<LevelMark> _marks = [];
    private readonly List<ContactNote> _notes = [];

    public async Task Fill(IReadOnlyList<CentrePlace> places, IReadOnlyList<Case> cases)
    {
        var caseOf = cases.ToDictionary(c => c.HouseholdId, c => c.Id);
        for (var made = 0; made < count; made++)
        {
            var place = places[_random.Next(places.Count)];
            Add(place, _now.AddDays(-Days * (1 - (made + 1.0) / count)), caseOf.TryGetValue(place.Household, out var found) ? found : null);
            if (_contacts.Count == BatchSize) await Write();
        }

        await Write();
    }

    private async Task Write()
    {
        await BulkInsert.Into(db, _contacts, default);
        await BulkInsert.Into(db, _marks, default);
        await BulkInsert.Into(db, _notes, default);
        _contacts.Clear();
        _marks.Clear();
        _notes.Clear();
    }

    private void Add(CentrePlace place, DateTimeOffset at, Guid? caseId)
    {
        var isOpen = _random.NextDouble() < Math.Exp(-(_now - at).TotalDays / OpenDays);
        var isWaiting = isOpen && _random.Next(10) < (at > _now.AddDays(-2) ? 5 : 1);
        var channel = Enum.GetValues<ContactChannel>()[_random.Next(8)];
        var level = _random.Next(100) switch { 0 => "life", < 16 => "urgent", _ => "normal" };
        var staff = workers[place.Subdistrict].ToArray();
        var worker = staff[_random.Next(staff.Length)];
        var isByHand = channel is ContactChannel.WalkIn or ContactChannel.Telephone or ContactChannel.Visit or ContactChannel.Letter;
        var contact = new Contact
        {
            Id = Ids.New(), Number = TypedCode.New(2), AreaCode = place.Area, Channel = channel, Reporter = (ReporterKind)_random.Next(1, 6), ReporterName = place.Name,
            ReporterPhone = $"08{_random.Next(100_000_000):00000000}", About = place.Name, Place = $"หมู่ {place.Area[6..]}", Words = $"{Needs[_random.Next(Needs.Length)]} {Needs[_random.Next(Needs.Length)]} อยู่กันสองคน ขอให้มาดู",
            ReceivedAt = at, ReceivedBy = isByHand ? worker : null, State = isWaiting ? ContactState.Waiting : isOpen ? ContactState.InHand : ended(caseId), OwnerId = isWaiting ? null : worker,
            Level = level, IsUrgent = level != "normal", AnsweredAt = !isWaiting || (isByHand && channel is not ContactChannel.Letter) ? at : null,
        };
        var mark = new LevelMark { Id = Ids.New(), SubjectId = contact.Id, AreaCode = place.Area, Level = level, Since = at, SetBy = worker };
        if (isOpen) SetClock(contact, mark);
        else End(contact, caseId);
        _contacts.Add(contact);
        _marks.Add(mark);
        for (var i = isWaiting ? 0 : _random.Next(1, 4); i > 0; i--)
            _notes.Add(new() { Id = Ids.New(), ContactId = contact.Id, AreaCode = place.Area, Kind = ContactNoteKind.Spoke, Words = "คุยกับผู้แจ้งแล้ว", At = at, UserId = worker });

        ContactState ended(Guid? ofCase) => ofCase is not null ? ContactState.InCase : _random.Next(10) == 0 ? ContactState.SetAside : ContactState.Answered;
    }

    private static void End(Contact contact, Guid? caseId) =>
        (contact.CaseId, contact.EndedAt, contact.EndWords) = (caseId, contact.ReceivedAt.AddDays(2), "แจ้งผลแล้ว");

    // Whose turn had come was told, as if the program had run all the time.
    private void SetClock(Contact contact, LevelMark mark)
    {
        var scheme = triage.For(contact.AreaCode);
        var clock = new StepClock(scheme, contact.AnsweredAt is null ? TimedStep.Answer : TimedStep.Decision, [mark], []);
        var steps = scheme.Find(mark.Level)!.Escalation;
        (contact.DueAt, contact.WarnAt) = (clock.DueAt, clock.WarnAt);
        if (contact.DueAt is not { } due) return;
        contact.EscalatedTo = Escalation.Passed(due, steps, null, _now).Select(t => (EscalationTarget?)t).LastOrDefault();
        contact.EscalatedAt = contact.EscalatedTo is null ? null : due;
        contact.EscalatesAt = Escalation.Of(due, steps, contact.EscalatedTo, _now).Next;
    }
}
