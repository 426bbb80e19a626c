using Hunsuan.Access;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Aid.Asking;

/// <summary>Writes down who looked at how things are, and what was found (สอบข้อเท็จจริง), with the papers that came meanwhile.</summary>
public sealed class CheckAidFacts(AidBook book, AidChange change, TimeProvider clock)
{
    public sealed record Input
    {
        public string VisitedBy { get; set; } = "";
        public DateInput? VisitedOn { get; set; }
        public string Found { get; set; } = "";
        public bool? Supports { get; set; }
        public List<string> Papers { get; set => field = value ?? []; } = [];
        public string? WhyMissing { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check(DateOnly today, AidKind? kind)
        {
            if (VisitedBy.IsBlank) yield return new(nameof(VisitedBy), AidTexts.VisitedByRequired);
            if (VisitedBy.Length > AidRequest.NameMaxLength) yield return new(nameof(VisitedBy), AidTexts.TooLong.With(AidRequest.NameMaxLength));
            foreach (var problem in VisitedOn.PastDay(nameof(VisitedOn), today).Problems) yield return problem;
            if (Found.IsBlank) yield return new(nameof(Found), AidTexts.FoundRequired);
            if (Found.Length > AidRequest.WordsMaxLength) yield return new(nameof(Found), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
            if (Supports is null) yield return new(nameof(Supports), AidTexts.SupportsRequired);
            if (WhyMissing.IsBlank && kind?.Missing(Papers).Any() == true) yield return new(nameof(WhyMissing), AidTexts.WhyMissingRequired);
            if (WhyMissing?.Length > AidRequest.WordsMaxLength) yield return new(nameof(WhyMissing), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<AidRequest>> Run(Guid requestId, Input input, CancellationToken stop = default)
    {
        var request = await change.Find(requestId, stop);
        var next = AidChange.Next(request, AidAction.CheckFacts, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        var kind = book.Find(request.Kind);
        if (input.Check(clock.Today, kind).ToList() is { Count: > 0 } problems) return problems;

        (request.FactsOn, request.FactsBy) = (input.VisitedOn.PastDay(nameof(input.VisitedOn), clock.Today).Value, input.VisitedBy.Trim());
        (request.FactsFound, request.FactsSupport) = (input.Found.Trim(), input.Supports);
        if (kind is not null) request.Papers = string.Join(' ', kind.Papers.Select(p => p.Id).Intersect(input.Papers));
        request.WhyPapersMissing = kind?.Missing(input.Papers).Any() == true ? input.WhyMissing.Known : null;
        change.Take(request, AidAction.CheckFacts, next.Value, request.FactsFound);
        return await change.Save(request, ActivityKind.AidFactsChecked, stop);
    }
}
