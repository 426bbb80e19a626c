using Hunsuan.Shared;

namespace Hunsuan.Privacy.Requests;

internal static class PersonalDataTexts
{
    /// <summary>Tables by their names in the database.</summary>
    public static readonly IReadOnlyDictionary<string, Text> Tables = new Dictionary<string, Text>
    {
        ["persons"] = new("ข้อมูลของคุณ", "About you"),
        ["households"] = new("ที่อยู่", "Where you live"),
        ["residences"] = new("ประวัติการอยู่อาศัย", "Where you lived"),
        ["wellbeing_profiles"] = new("ห้ามิติ", "Five dimensions"),
        ["measurements"] = new("การวัดครัวเรือน", "When the household was measured"),
        ["list_entries"] = new("ชื่อในบัญชีของหน่วยงาน", "Your name on agencies' lists"),
        ["cases"] = new("เคสของครัวเรือน", "Requests for help of the household"),
        ["helps"] = new("ความช่วยเหลือที่ให้ครัวเรือน", "Help that the household was given"),
        ["contacts"] = new("เรื่องที่มีผู้แจ้งถึงครัวเรือน", "What was told about the household"),
        ["contact_pictures"] = new("ภาพที่แนบกับเรื่องที่ท่านแจ้ง (ขอดูภาพได้ที่ศูนย์)", "Pictures of what you told (the centre shows them to you)"),
        ["handover_photos"] = new("ภาพถ่ายการรับของ (ขอดูภาพได้ที่ศูนย์)", "Pictures of what you were handed (the centre shows them to you)"),
        ["reporter_messages"] = new("ข้อความที่ส่งถึงท่านทางช่องทางที่ท่านแจ้ง", "What was sent to you by the channel that you wrote by"),
        ["contact_ratings"] = new("คำตอบของท่านว่าการช่วยเหลือเป็นอย่างไร", "How you said that it went"),
        ["follow_ups"] = new("การติดตามผล", "When you were asked how you are"),
        ["plan_goals"] = new("เป้าหมายของแผน", "Goals of the plan"),
        ["plan_actions"] = new("กิจกรรมของแผน", "Actions of the plan"),
        ["plan_agreements"] = new("การตกลงแผน", "How the plan was agreed"),
        ["case_conferences"] = new("ประชุมรายกรณี", "Case conferences"),
        ["gifts"] = new("สิ่งของที่ได้รับ", "Things that were given"),
        ["loans"] = new("อุปกรณ์ที่ยืม", "Things that were lent"),
        ["waiting_entries"] = new("สิ่งของที่รอ", "Things that are waited for"),
        ["benefit_applications"] = new("การขอรับสวัสดิการ", "Benefits that were applied for"),
        ["referrals"] = new("การส่งต่อ", "Referrals"),
        ["referral_items"] = new("ข้อมูลที่ส่งไปกับการส่งต่อ", "What left with referrals"),
        ["referral_steps"] = new("คำตอบของหน่วยรับเรื่องและผู้ส่ง", "What desks and senders said"),
        ["aid_requests"] = new("เงินสงเคราะห์ที่ขอ", "Money aid that was asked for"),
        ["aid_steps"] = new("สิ่งที่ทำกับคำขอเงินสงเคราะห์", "What was done with requests for money"),
        ["aid_payments"] = new("เงินสงเคราะห์ที่จ่าย", "Money aid that was paid"),
        ["consents"] = new("ความยินยอม", "Consents"),
        ["privacy_requests"] = new("คำขอใช้สิทธิ", "Requests about your data"),
    };
}
