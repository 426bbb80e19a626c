using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Privacy.Consents;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>By what right data may leave to a desk (ฐานทางกฎหมายของการส่งต่อ): a consent that stands, or to a state agency a basis of the purposes.</summary>
/// <remarks>
/// The purpose and its bases come from <c>data/purposes</c>, unverified as said there. Health leaves only by a consent or for social protection, since a public task alone
/// stands in s. 24 and not among the exceptions of s. 26; the Act was not read at first hand.
/// </remarks>
public sealed class LegalGrounds(HunsuanDb db, PurposeBook purposes, TimeProvider clock)
{
    private const string ToAgency = "refer-to-agency";

    /// <param name="Key">As a form sends it.</param>
    public sealed record Ground(string Key, Text Words, LegalBasis Basis, Guid? ConsentId, Guid? PersonId)
    {
        public bool IsForHealth => Basis is not LegalBasis.PublicTask;
    }

    /// <summary>What the sender may choose from: consents of the household's members, and bases where the desk is the state's.</summary>
    public async Task<IReadOnlyList<Ground>> For(OrganisationKind receiver, Guid householdId, CancellationToken stop)
    {
        var consents = await db.Consents.AsNoTracking().Where(c => c.HouseholdId == householdId && c.IsGiven && c.WithdrawnOn == null).OrderByDescending(c => c.Id).ToListAsync(stop);
        var today = clock.Today;
        return
        [
            .. from consent in consents
               where consent.StandingOn(today) is ConsentStanding.Given && purposes.Find(consent.Purpose) is { NeedsConsent: true, IsForExport: true }
               select new Ground($"{consent.Id}", WordsOf(consent), LegalBasis.Consent, consent.Id, consent.PersonId),
            .. from basis in IsState(receiver) ? purposes.Find(ToAgency)?.Bases ?? [] : []
               where basis is not (LegalBasis.Consent or LegalBasis.ExplicitConsent)
               select new Ground($"{basis}", PurposeTexts.Of(basis), basis, null, null),
        ];
    }

    /// <summary>Whether the ground of a referral holds today: a consent may have been withdrawn, or be over.</summary>
    public async Task<bool> Stands(Referral referral, CancellationToken stop) =>
        referral.ConsentId is not { } id || (await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop))?.StandingOn(clock.Today) is ConsentStanding.Given;

    /// <summary>The ground of a referral in words.</summary>
    public async Task<Text> InWords(Referral referral, CancellationToken stop) =>
        referral.ConsentId is { } id && await db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is { } consent ? WordsOf(consent) : PurposeTexts.Of(referral.Basis);

    // Of funds, companies, universities and the rest it is not sure that they are the state's.
    private static bool IsState(OrganisationKind kind) => kind
        is OrganisationKind.Ministry or OrganisationKind.ProvincialOffice or OrganisationKind.LocalGovernment or OrganisationKind.Centre or OrganisationKind.Agency;

    private static Text WordsOf(Consent consent) => ReferralTexts.ByConsent.With(new Text($"{consent.Scope} ({DayText.Brief(consent.AnsweredOn).Thai})", $"{consent.Scope} ({DayText.Brief(consent.AnsweredOn).English})"));
}
