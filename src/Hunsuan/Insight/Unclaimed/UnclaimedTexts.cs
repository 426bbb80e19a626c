using Hunsuan.Benefits.Entitlements;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>Words about benefits that people of an area may have and do not (ข้อความเรื่องสิทธิตกหล่น).</summary>
internal static class UnclaimedTexts
{
    public static readonly Text Title = new("สิทธิตกหล่น: {0}", "Unclaimed benefits: {0}");
    public static readonly Text Link = new("สิทธิตกหล่น", "Unclaimed benefits");
    public static readonly Text Lead = new("ใครน่าจะมีสิทธิแต่ยังไม่ได้รับ คำนวณจากข้อมูลในทะเบียน ณ วันนี้ หน่วยงานเจ้าของสวัสดิการเป็นผู้อนุมัติ", "Who may have a benefit and does not, worked out of what the registry knows today. The agency decides");
    public static readonly Text NoHouseholds = new("ยังไม่มีครัวเรือนในพื้นที่นี้", "There is no household in this area yet");
    public static readonly Text Money = new("เงินที่ยังไม่ได้รับ", "Money not received");
    public static readonly Text MoneyWhy = new("ประมาณต่อรอบจ่าย ไม่รวมผู้ที่ยังบอกไม่ได้", "Estimate for each period; those who can't be told are not in it");
    public static readonly Text Unlimited = new("{0} ขึ้นไป", "{0} or more");
    public static readonly Text Households = new("ครัวเรือน", "households");
    public static readonly Text Parts = new("แยกตามพื้นที่: {0}", "By area: {0}");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text ByAgency = new("แยกตามหน่วยงาน", "By agency");
    public static readonly Text Agency = new("หน่วยงาน", "Agency");
    public static readonly Text Claims = new("สิทธิที่ยังไม่ได้รับ", "Claims");
    public static readonly Text ClaimsWhy = new("คนหนึ่งที่มีสิทธิสองอย่างนับสองครั้ง เงินต่างรอบจ่ายรวมกันไม่ได้", "Somebody who may have two benefits counts twice. Money of different periods can't be added up");
    public static readonly Text Others = new("สวัสดิการอื่นอีก {0} รายการ ไม่พบผู้มีสิทธิที่ตกหล่น", "{0} other benefits: nobody was found who goes without");
    public static readonly Text ByBenefit = new("แยกตามสวัสดิการ", "By benefit");
    public static readonly Text Download = new("ดาวน์โหลด CSV", "Download as CSV");
    public static readonly Text People = new("{0}: ผู้ที่น่าจะมีสิทธิ", "{0}: who may have it");
    public static readonly Text PeopleLead = new("น่าจะมีสิทธิแต่ยังไม่ได้รับ ใน{0}", "May have it and does not, in {0}");
    public static readonly Text Secured = new("รายชื่อนี้บอกเรื่องสุขภาพ จึงแสดงเฉพาะจำนวน", "This list would tell about health, so only numbers are shown");
    public static readonly Text Nobody = new("ไม่มีใคร", "Nobody");
    public static readonly Text NotCompared = new("ไม่มีรายชื่อให้แสดง", "There are no names to show");
    public static readonly Text NotComparedWhy = new(
        "รายชื่อแสดงแก่ผู้มีสิทธิดูครัวเรือนเมื่อร่างยังรอพิจารณา และไม่แสดงหากกติกาบอกเรื่องสุขภาพ", "Names are shown to who sees households, while the proposal waits, and never where the rule would tell about health");
    public static readonly Text AffectedLead = new("ผลของร่างเทียบกับฉบับที่ใช้อยู่ ตามที่ทะเบียนรู้วันนี้", "By the proposal beside the running version, by what the registry knows today");
    public static readonly Text Effects = new("ผลของร่าง", "What the proposal does");
    public static readonly Text AmountNow = new("ฉบับที่ใช้อยู่", "Running version");
    public static readonly Text AmountThen = new("ตามร่าง", "By the proposal");
    public static readonly Text TooLarge = new("เลือกตำบลเพื่อดูรายชื่อ", "Choose a sub-district to see the names");

    /// <summary>A dash where the benefit is no money, or nobody goes without it.</summary>
    public static string MoneyOf(ShownUnclaimed shown) => shown.Count is not { } count ? UiTexts.Hidden : UnclaimedMoney.Of([count]) is [var money] ? Of(money) : "–";

    /// <summary>600 บาทต่อเดือน; from least to most where that is known.</summary>
    public static Text Of(UnclaimedMoney money)
    {
        var least = EntitlementTexts.Baht.With(Baht.Write(money.LeastSatang));
        var amount = money.MostSatang is not { } most ? Unlimited.With(least)
            : most == money.LeastSatang ? least : EntitlementTexts.Between.With(least, EntitlementTexts.Baht.With(Baht.Write(most)));
        return EntitlementTexts.Per(money.Per).With(money.IsCeiling ? EntitlementTexts.AtMost.With(amount) : amount);
    }
}
