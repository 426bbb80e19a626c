using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Consents;

/// <summary>Writes down that somebody takes a consent back (ถอนความยินยอม); it holds from today, what was done before stays right.</summary>
public sealed class WithdrawConsent(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ConsentId { get; set; }
        public ConsentGiver? WithdrawnBy { get; set; }

        /// <summary>Nobody has to say why.</summary>
        public string? Note { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (WithdrawnBy is null || !Enum.IsDefined(WithdrawnBy.Value)) yield return new(nameof(WithdrawnBy), ConsentTexts.GiverRequired);
            if (Note?.Length > Consent.NoteMaxLength) yield return new(nameof(Note), PrivacyTexts.TooLong.With(Consent.NoteMaxLength));
        }
    }

    public async Task<Result<Consent>> Run(Input input, CancellationToken stop = default)
    {
        var consent = await db.Consents.SingleOrDefaultAsync(c => c.Id == input.ConsentId, stop) ?? throw new OutOfAreaException("consents");
        if (consent.WithdrawnOn is not null) return new Problem(null, ConsentTexts.WithdrawnAlready);
        if (!consent.IsGiven) return new Problem(null, ConsentTexts.WasRefused);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        (consent.WithdrawnOn, consent.WithdrawnBy, consent.WithdrawalNote) = (clock.Today, input.WithdrawnBy, input.Note.Known);
        await activity.Save(ActivityKind.ConsentWithdrawn, stop, consent.HouseholdId);
        return consent;
    }
}
