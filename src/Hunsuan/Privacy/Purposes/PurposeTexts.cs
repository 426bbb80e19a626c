using Hunsuan.Shared;

namespace Hunsuan.Privacy.Purposes;

internal static class PurposeTexts
{
    public static readonly Text Purposes = new("วัตถุประสงค์และฐานกฎหมาย", "Purposes and legal basis");
    public static readonly Text PurposesLead = new("ข้อมูลใช้ทำอะไร ด้วยฐานใด ใครได้รับ และเก็บนานเท่าไร", "What data is used for, by what right, who receives it, and how long it is kept");
    public static readonly Text Purpose = new("วัตถุประสงค์", "Purpose");
    public static readonly Text Basis = new("ฐานทางกฎหมาย", "Legal basis");
    public static readonly Text Data = new("ข้อมูล", "Data");
    public static readonly Text Recipients = new("ผู้รับข้อมูล", "Who receives it");
    public static readonly Text Kept = new("เก็บนานเท่าไร", "How long it is kept");
    public static readonly Text Certainty = new("ความแน่ใจ", "Certainty");
    public static readonly Text Source = new("ที่มา: {0}", "Source: {0}");
    public static readonly Text HowToChange = new(
        "แก้หรือเพิ่มได้โดยวางแฟ้มในโฟลเดอร์ purposes และ notices ของโฟลเดอร์ข้อมูล แล้วเริ่มระบบใหม่", "Change or add by files in the folders purposes and notices of the data folder, then start the program anew");

    public static readonly Text PublicTask = new("ภารกิจของรัฐ (ม. 24(4))", "Public task (s. 24(4))");
    public static readonly Text SocialProtection = new("การคุ้มครองทางสังคม (ม. 26)", "Social protection (s. 26)");
    public static readonly Text PublicHealth = new("ประโยชน์ด้านสาธารณสุข (ม. 26)", "Public health (s. 26)");
    public static readonly Text VitalInterest = new("ป้องกันอันตรายต่อชีวิต (ม. 26)", "Vital interest (s. 26)");
    public static readonly Text LegalClaim = new("สิทธิเรียกร้องตามกฎหมาย (ม. 26)", "Legal claims (s. 26)");
    public static readonly Text Consent = new("ความยินยอม (ม. 19)", "Consent (s. 19)");
    public static readonly Text ExplicitConsent = new("ความยินยอมโดยชัดแจ้ง (ม. 26)", "Explicit consent (s. 26)");

    public static readonly Text Notices = new("หนังสือแจ้งการใช้ข้อมูล", "Notices");
    public static readonly Text Notice = new("แจ้งการใช้ข้อมูลส่วนบุคคล: {0}", "How we use your personal data: {0}");
    public static readonly Text WhoWeAre = new("เราเป็นใคร", "Who we are");
    public static readonly Text WhatFor = new("ใช้ข้อมูลทำอะไร", "What we use it for");
    public static readonly Text Rights = new("สิทธิของคุณ", "Your rights");
    public static readonly Text RightsAre = new(
        "ขอดูและขอสำเนา ขอให้แก้ คัดค้าน ขอให้ระงับการใช้ ขอให้ลบหรือทำให้ไม่รู้ว่าเป็นใคร และถอนความยินยอมเมื่อใดก็ได้ (ม. 30–36) ร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้ (ม. 71–76)",
        "Ask to see your data and for a copy, to have it put right, object, restrict its use, have it erased or made anonymous, and withdraw a consent at any time (s. 30–36). You may complain to the Personal Data Protection Committee (s. 71–76)");
    public static readonly Text Contact = new("ติดต่อ", "Contact");
    public static readonly Text ContactNotSet = new("ยังไม่ได้บันทึกผู้ควบคุมข้อมูลและช่องทางติดต่อ ให้เจ้าหน้าที่คุ้มครองข้อมูลกรอกก่อนพิมพ์แจก", "The controller and whom to contact are not set yet. The data protection officer enters them before this is handed out");

    public static Text Of(LegalBasis basis) => basis switch
    {
        LegalBasis.PublicTask => PublicTask,
        LegalBasis.SocialProtection => SocialProtection,
        LegalBasis.PublicHealth => PublicHealth,
        LegalBasis.VitalInterest => VitalInterest,
        LegalBasis.LegalClaim => LegalClaim,
        LegalBasis.Consent => Consent,
        LegalBasis.ExplicitConsent => ExplicitConsent,
    };

    /// <summary>All bases of a purpose in words.</summary>
    public static Text Of(IEnumerable<LegalBasis> bases)
    {
        var words = bases.Select(Of).ToList();
        return new(string.Join(" · ", words.Select(w => w.Thai)), string.Join(" · ", words.Select(w => w.English)));
    }
}
