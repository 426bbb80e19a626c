using Hunsuan.Shared;

namespace Hunsuan.Privacy.Purposes;

/// <summary>What personal data is used for, and by what right (วัตถุประสงค์ของการใช้ข้อมูลส่วนบุคคล); read from <c>data/purposes</c>.</summary>
/// <param name="Id">The name of its file; stored with consents and exports.</param>
/// <param name="Does">What it is for, in a sentence.</param>
/// <param name="Data">Which data.</param>
/// <param name="Recipients">Who receives it.</param>
/// <param name="Kept">How long; null where the agency has not set it.</param>
/// <param name="IsForExport">A list may be taken away for it.</param>
/// <param name="Certainty">How sure the legal basis is.</param>
public sealed record Purpose(
    string Id, Text Name, Text Does, IReadOnlyList<LegalBasis> Bases, Text Data, Text Recipients, Text? Kept, bool IsForExport, Certainty Certainty, string Source)
{
    /// <summary>Done only with whoever agreed.</summary>
    public bool NeedsConsent => Bases.Any(b => b is LegalBasis.Consent or LegalBasis.ExplicitConsent);
}

/// <summary>By what right personal data is used (ฐานทางกฎหมาย).</summary>
/// <remarks>Personal Data Protection Act B.E. 2562, s. 19, 24 and 26; not read at first hand.</remarks>
public enum LegalBasis
{
    PublicTask = 1,
    SocialProtection = 2,
    PublicHealth = 3,
    VitalInterest = 4,
    LegalClaim = 5,
    Consent = 6,
    ExplicitConsent = 7,
}
