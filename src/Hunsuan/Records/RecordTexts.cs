using Hunsuan.Access;
using Hunsuan.Households;
using Hunsuan.Shared;

namespace Hunsuan.Records;

internal static partial class RecordTexts
{
    public static readonly Text TypeMore = new("พิมพ์อย่างน้อย {0} ตัวอักษร", "Type at least {0} letters");
    public static readonly Text CheckDigitWrong = new("เลขประจำตัวนี้มีหลักที่พิมพ์ผิด ตรวจกับบัตรอีกครั้ง", "A digit of this number is wrong. Compare it with the card");
    public static readonly Text IdNotChecked = new("เลขนี้ยังไม่ผ่านการตรวจ เทียบกับบัตรก่อนใช้", "This number is not checked yet. Compare it with the card before you use it");
    public static readonly Text AreaNotFound = new("ไม่พบพื้นที่ “{0}” ในเขตที่คุณดูแล", "“{0}” is no area that you look after");

    public static readonly Text ReasonRequired = new("กรอกเหตุผลที่ต้องดูเลขเต็ม", "Say why you need the whole numbers");
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");

    public static readonly Text Surveyed = new("สำรวจห้ามิติ", "Surveyed in five dimensions");
    public static readonly Text MeasuredAgain = new("วัดห้ามิติซ้ำ", "Measured again");
    public static readonly Text ShortInList = new("ขาด: {0}", "Short in: {0}");
    public static readonly Text ShortInNone = new("ไม่ขาดมิติใด", "Short in no dimension");
    public static readonly Text GivenBy = new("โดย {0}", "By {0}");
    public static readonly Text OfGoods = new("ได้รับ{0} {1} {2}", "Given {0}: {1} {2}");
    public static readonly Text OfLoan = new("ยืม{0} หมายเลข {1}", "Borrowed {0}, number {1}");
    public static readonly Text LoanEnded = new("สิ้นสุดการยืม{0} หมายเลข {1}", "Loan ended: {0}, number {1}");
    public static readonly Text Goods = new("สิ่งของและการยืม", "Goods and loans");
    public static readonly Text OfRequest = new("รับเรื่อง: {0}", "Request: {0}");
    public static readonly Text OfReferral = new("การส่งต่อ: {0} ({1})", "Referral: {0} ({1})");
    public static readonly Text Aid = new("เงินสงเคราะห์", "Money aid");
    public static readonly Text Referrals = new("การส่งต่อ", "Referrals");
    public static readonly Text CaseOpened = new("เปิดเคส ผู้รับผิดชอบ {0}", "Case opened, {0} answers for it");
    public static readonly Text CaseHandedOver = new("ส่งมอบเคสให้ {0}", "Case handed over to {0}");
    public static readonly Text CaseReopened = new("เปิดเคสอีกครั้ง ผู้รับผิดชอบ {0}", "Case reopened, {0} answers for it");
    public static readonly Text CaseClosed = new("ปิดเคส ผลลัพธ์: {0}", "Case closed: {0}");
    public static readonly Text NotMeasuredBecause = new("{0} ไม่ได้วัดซ้ำเพราะ {1}", "{0} Not measured again because: {1}");
    public static readonly Text RecordRead = new("เปิดดูแฟ้ม", "Record read");
    public static readonly Text SecuredRevealed = new("เปิดดูข้อมูลที่ปิดไว้", "Secured fields opened");

    /// <summary>Null for a beginning that nothing happened at: the first survey only found the member.</summary>
    public static Text? Of(ResidenceStart start) => start switch
    {
        ResidenceStart.Surveyed => null,
        ResidenceStart.Born => new("{0} เกิด", "{0} was born"),
        ResidenceStart.MovedIn => new("{0} ย้ายเข้า", "{0} moved in"),
        ResidenceStart.Split => new("{0} แยกมาตั้งครัวเรือนนี้", "{0} came to form this household"),
        ResidenceStart.Merged => new("{0} เข้ามาเมื่อรวมครัวเรือน", "{0} joined when households were merged"),
    };

    public static Text Of(ResidenceEnd end) => end switch
    {
        ResidenceEnd.MovedOut => new("{0} ย้ายออก", "{0} moved out"),
        ResidenceEnd.Died => new("{0} เสียชีวิต", "{0} died"),
        ResidenceEnd.Split => new("{0} แยกไปตั้งครัวเรือนใหม่", "{0} left to form a household"),
        ResidenceEnd.Merged => new("{0} ไปอยู่ครัวเรือนที่รวมกัน", "{0} went to the merged household"),
    };

    public static readonly Text Today = new("{0} · เคสของคุณ {1} เรื่อง เกินกำหนด {2}", "{0} · {1} cases of yours, {2} overdue");
    public static readonly Text AllMyCases = new("ดูเคสของฉันทั้ง {0} เรื่อง", "All my {0} cases");
    public static readonly Text Changed = new("เปลี่ยนแปลงล่าสุด", "What changed");
    public static readonly Text NothingChanged = new("ยังไม่มีใครทำอะไรเพิ่มในเคสของคุณ", "Nobody else did anything in your cases");

    /// <summary>What somebody may do for a household, in the words of a colleague.</summary>
    public static IReadOnlyDictionary<ActivityKind, Text> Deeds { get; } = new Dictionary<ActivityKind, Text>
    {
        [ActivityKind.CaseOpened] = new("เปิดเคสให้คุณรับผิดชอบ", "Opened a case for you"),
        [ActivityKind.CaseHandedOver] = new("ส่งมอบเคสให้คุณ", "Handed the case over to you"),
        [ActivityKind.CaseReopened] = new("เปิดเคสอีกครั้ง", "Reopened the case"),
        [ActivityKind.HelpGiven] = new("บันทึกความช่วยเหลือ", "Recorded help"),
        [ActivityKind.GoodsGiven] = new("ให้สิ่งของ", "Gave goods"),
        [ActivityKind.GiftTakenBack] = new("ยกเลิกการให้สิ่งของ", "Took a gift back"),
        [ActivityKind.PieceLent] = new("ให้ยืมอุปกรณ์", "Lent a piece"),
        [ActivityKind.HouseholdMeasured] = new("วัดห้ามิติซ้ำ", "Measured again"),
        [ActivityKind.PersonMoved] = new("บันทึกการย้ายของสมาชิก", "Recorded a member's move"),
        [ActivityKind.HouseholdSplit] = new("แยกครัวเรือน", "Split the household"),
        [ActivityKind.HouseholdsMerged] = new("รวมครัวเรือน", "Merged households"),
        [ActivityKind.AddressChanged] = new("เปลี่ยนที่อยู่", "Changed the address"),
        [ActivityKind.DeathRevoked] = new("ยกเลิกการบันทึกการเสียชีวิต", "Took a recorded death back"),
        [ActivityKind.DeathRecorded] = new("บันทึกการเสียชีวิต", "Recorded a death"),
        [ActivityKind.AidApproved] = new("อนุมัติเงินสงเคราะห์", "Approved money aid"),
        [ActivityKind.AidPaid] = new("จ่ายเงินสงเคราะห์", "Paid money aid"),
        [ActivityKind.AidSentBack] = new("ส่งคืนคำขอเงินสงเคราะห์", "Sent a request for money back"),
        [ActivityKind.AidRefused] = new("ไม่อนุมัติเงินสงเคราะห์", "Refused money aid"),
        [ActivityKind.ReferralAccepted] = new("รับเรื่องที่ส่งต่อ", "Accepted a referral"),
        [ActivityKind.ReferralDeclined] = new("ปฏิเสธเรื่องที่ส่งต่อ", "Declined a referral"),
        [ActivityKind.ReferralInfoAsked] = new("ขอข้อมูลเพิ่มในเรื่องที่ส่งต่อ", "Asked for more about a referral"),
        [ActivityKind.ReferralFinished] = new("แจ้งผลของเรื่องที่ส่งต่อ", "Told the outcome of a referral"),
    };
}
