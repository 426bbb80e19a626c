using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Breaches;

/// <summary>Writes down a breach and what is done about it, until it is closed (บันทึกเหตุละเมิด).</summary>
public sealed class KeepBreach(HunsuanDb db, Activity activity, CurrentUser by, IAreaNames areas, TimeProvider clock)
{
    private const int MostPersons = 100_000_000;

    public sealed record Input
    {
        /// <summary>Null for a new one.</summary>
        public Guid? Id { get; set; }

        /// <summary>Of a new one alone.</summary>
        public AreaInput? Area { get; set; }

        public HourInput? Found { get; set; }
        public string? What { get; set; }
        public string? Whose { get; set; }
        public int? HowMany { get; set; }
        public BreachRisk? Risk { get; set; }
        public string? Measures { get; set; }
        public HourInput? CommitteeTold { get; set; }
        public HourInput? PersonsTold { get; set; }
        public string? WhyNotTold { get; set; }
        public bool IsClosed { get; set; }

        public IEnumerable<Problem> Check(DateTimeOffset now)
        {
            if (Id is null)
                foreach (var problem in (Found ?? new()).Past(nameof(Found), now).Problems) yield return problem;
            if (What.IsBlank) yield return new(nameof(What), BreachTexts.WhatRequired);
            if (Whose.IsBlank) yield return new(nameof(Whose), BreachTexts.WhoseRequired);
            foreach (var (field, words) in new[] { (nameof(What), What), (nameof(Whose), Whose), (nameof(Measures), Measures), (nameof(WhyNotTold), WhyNotTold) })
                if (words?.Length > Breach.WordsMaxLength) yield return new(field, PrivacyTexts.TooLong.With(Breach.WordsMaxLength));
            if (HowMany is < 0 or > MostPersons) yield return new(nameof(HowMany), BreachTexts.HowManyWrong);
            if (Risk is null || !Enum.IsDefined(Risk.Value)) yield return new(nameof(Risk), BreachTexts.RiskRequired);
            foreach (var (field, told) in new[] { (nameof(CommitteeTold), CommitteeTold), (nameof(PersonsTold), PersonsTold) })
            {
                if (told is not { IsBlank: false }) continue;
                foreach (var problem in told.Past(field, now).Problems) yield return problem;
            }

            if (IsClosed && Measures.IsBlank) yield return new(nameof(Measures), BreachTexts.MeasuresRequired);
            if (IsClosed && Risk is BreachRisk.NotKnown) yield return new(nameof(Risk), BreachTexts.RiskRequired);
            if (IsClosed && WhyNotTold.IsBlank && Risk is not BreachRisk.None && CommitteeTold is not { IsBlank: false }) yield return new(nameof(CommitteeTold), BreachTexts.TellCommittee);
            if (IsClosed && WhyNotTold.IsBlank && Risk is BreachRisk.High && PersonsTold is not { IsBlank: false }) yield return new(nameof(PersonsTold), BreachTexts.TellPersons);
        }
    }

    public async Task<Result<Breach>> Run(Input input, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var breach = input.Id is { } id ? await db.Breaches.SingleOrDefaultAsync(b => b.Id == id, stop) ?? throw new OutOfAreaException("breaches") : null;
        if (breach?.ClosedOn is not null) return new Problem(null, BreachTexts.ClosedAlready);
        var problems = input.Check(now).ToList();
        var area = breach is null ? input.Area.Area(nameof(input.Area), areas, 0, by) : default;
        problems.AddRange(area.Problems);
        if (problems.Count > 0) return problems;

        var isNew = breach is null;
        if (breach is null)
        {
            db.Add(breach = new()
            {
                Id = Ids.New(), AreaCode = area.Value!, FoundAt = input.Found!.Past(nameof(input.Found), now).Value, What = "", Whose = "", HowMany = null,
                Risk = BreachRisk.NotKnown, RecordedBy = by.Id,
            });
        }

        (breach.What, breach.Whose, breach.HowMany, breach.Risk) = (input.What!.Trim(), input.Whose!.Trim(), input.HowMany, input.Risk!.Value);
        (breach.Measures, breach.WhyNotTold) = (input.Measures.Known, input.WhyNotTold.Known);
        breach.CommitteeToldAt = input.CommitteeTold is { IsBlank: false } committee ? committee.Past(nameof(input.CommitteeTold), now).Value : null;
        breach.PersonsToldAt = input.PersonsTold is { IsBlank: false } persons ? persons.Past(nameof(input.PersonsTold), now).Value : null;
        if (input.IsClosed) breach.ClosedOn = clock.Today;
        await activity.Save(isNew ? ActivityKind.BreachRecorded : ActivityKind.BreachChanged, stop);
        return breach;
    }
}
