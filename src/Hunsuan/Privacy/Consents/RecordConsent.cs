using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Consents;

/// <summary>Writes down whether somebody agreed that their data is used for a purpose that needs it (บันทึกความยินยอม).</summary>
/// <remarks>A child under 10 is answered for by the parent; from 10 to under 20 the parent agrees where needed (s. 20; not read at first hand).</remarks>
public sealed class RecordConsent(HunsuanDb db, Activity activity, CurrentUser by, PurposeBook purposes, TimeProvider clock)
{
    public const int ParentBelow = 10, AdultFrom = 20;
    private const int LongestYears = 10;

    public sealed record Input
    {
        public Guid PersonId { get; set; }
        public string? Purpose { get; set; }
        public string? Scope { get; set; }
        public bool? IsGiven { get; set; }
        public ConsentGiver? GivenBy { get; set; }
        public string? GiverName { get; set; }
        public ConsentEvidence? Evidence { get; set; }
        public string? EvidenceNote { get; set; }
        public DateInput? AnsweredOn { get; set; }

        /// <summary>Blank where no end was agreed.</summary>
        public DateInput? ExpiresOn { get; set; }

        public IEnumerable<Problem> Check(PurposeBook purposes, DateOnly today)
        {
            if (purposes.Find(Purpose) is not { NeedsConsent: true }) yield return new(nameof(Purpose), ConsentTexts.PurposeRequired);
            if (Scope.IsBlank) yield return new(nameof(Scope), ConsentTexts.ScopeRequired);
            if (Scope?.Length > Consent.ScopeMaxLength) yield return new(nameof(Scope), PrivacyTexts.TooLong.With(Consent.ScopeMaxLength));
            if (IsGiven is null) yield return new(nameof(IsGiven), ConsentTexts.AnswerRequired);
            if (GivenBy is null || !Enum.IsDefined(GivenBy.Value)) yield return new(nameof(GivenBy), ConsentTexts.GiverRequired);
            if (GivenBy is ConsentGiver.ParentOrGuardian or ConsentGiver.SelfWithParent && GiverName.IsBlank) yield return new(nameof(GiverName), ConsentTexts.GiverNameRequired);
            if (GiverName?.Length > Consent.NameMaxLength) yield return new(nameof(GiverName), PrivacyTexts.TooLong.With(Consent.NameMaxLength));
            if (Evidence is null || !Enum.IsDefined(Evidence.Value)) yield return new(nameof(Evidence), ConsentTexts.EvidenceRequired);
            if (Evidence is ConsentEvidence.SpokenWithWitness && EvidenceNote.IsBlank) yield return new(nameof(EvidenceNote), ConsentTexts.WitnessRequired);
            if (EvidenceNote?.Length > Consent.NoteMaxLength) yield return new(nameof(EvidenceNote), PrivacyTexts.TooLong.With(Consent.NoteMaxLength));
            foreach (var problem in AnsweredOn.PastDay(nameof(AnsweredOn), today).Problems) yield return problem;
            if (ExpiresOn is { IsBlank: false })
                foreach (var problem in ExpiresOn.DayToCome(nameof(ExpiresOn), today, today.AddYears(LongestYears)).Problems) yield return problem;
        }
    }

    public async Task<Result<Consent>> Run(Input input, CancellationToken stop = default)
    {
        var today = clock.Today;
        if (input.Check(purposes, today).ToList() is { Count: > 0 } problems) return problems;
        var person = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == input.PersonId, stop) ?? throw new OutOfAreaException("persons");
        var on = input.AnsweredOn.PastDay(nameof(input.AnsweredOn), today).Value;
        if (Minor(person, input, on) is { } minor) return minor;

        var consent = new Consent
        {
            Id = Ids.New(), PersonId = person.Id, HouseholdId = person.HouseholdId, AreaCode = person.AreaCode, Purpose = input.Purpose!,
            Scope = input.Scope!.Trim(), IsGiven = input.IsGiven!.Value, GivenBy = input.GivenBy!.Value, GiverName = input.GiverName.Known,
            Evidence = input.Evidence!.Value, EvidenceNote = input.EvidenceNote.Known, AnsweredOn = on, RecordedBy = by.Id,
            ExpiresOn = input.ExpiresOn is { IsBlank: false } last ? last.DayToCome(nameof(input.ExpiresOn), today, today.AddYears(LongestYears)).Value : null,
        };
        db.Add(consent);
        await activity.Save(ActivityKind.ConsentRecorded, stop, person.HouseholdId);
        return consent;
    }

    // Where only the year of birth is known, the younger age counts: it protects.
    private static Problem? Minor(Person person, Input input, DateOnly on)
    {
        if (input.GivenBy is not ConsentGiver.Self || person.BirthDate is not { } born) return null;
        return PartialDate.FromEncoded(born).AgeOn(on).Min switch
        {
            < ParentBelow => new(nameof(input.GivenBy), ConsentTexts.ParentAnswers.With(ParentBelow)),
            < AdultFrom when input.EvidenceNote.IsBlank => new(nameof(input.EvidenceNote), ConsentTexts.WhyWithoutParent.With(ParentBelow, AdultFrom)),
            _ => null,
        };
    }
}
