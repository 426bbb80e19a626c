using Hunsuan.Shared;

namespace Hunsuan.Goods.Waiting;

internal static class WaitingTexts
{
    public static readonly Text StillWaits = new("ยังรออยู่: {0}", "Still waited for: {0}");
    public static readonly Text Menu = new("ผู้รอสิ่งของ", "Waiting for goods");
    public static readonly Text Lead = new("เร่งด่วนก่อน แล้วผู้ที่รอนานกว่า ลำดับเหตุเป็นข้อเสนอของระบบ", "The most urgent first, then who waits longer; the order of reasons is a suggestion");
    public static readonly Text None = new("ไม่มีครัวเรือนที่รอสิ่งของ", "No household waits for anything");
    public static readonly Text NoneWhy = new("ลงชื่อจากแฟ้มครัวเรือนเมื่อของที่จำเป็นยังไม่มี", "Households are written down from their record where what they need is not there");
    public static readonly Text OfHousehold = new("กำลังรอ", "Waits for");
    public static readonly Text WaitFor = new("ลงชื่อรอ", "Write down as waiting");
    public static readonly Text Reason = new("เหตุที่จำเป็น", "Why it is needed");
    public static readonly Text Note = new("หมายเหตุ", "Note");
    public static readonly Text Since = new("รอตั้งแต่ {0}", "Since {0}");
    public static readonly Text ReadyNow = new("มีพร้อมแล้วที่ {0}", "Ready now at {0}");
    public static readonly Text End = new("สิ้นสุดการรอ", "End the waiting");
    public static readonly Text EndHow = new("เพราะ", "Because");
    public static readonly Text ReasonRequired = new("เลือกเหตุที่จำเป็น", "Choose why it is needed");
    public static readonly Text WaitsAlready = new("ครัวเรือนนี้รอของชนิดนี้อยู่แล้ว", "This household waits for this already");
    public static readonly Text EndRequired = new("เลือกว่าสิ้นสุดเพราะอะไร", "Choose why it ends");
    public static readonly Text EndedAlready = new("การรอนี้สิ้นสุดแล้ว", "This waiting has ended already");

    public static Text Of(WaitReason reason) => reason switch
    {
        WaitReason.LifeDependsOnIt => new("จำเป็นต่อชีวิต เช่น ออกซิเจน", "Life depends on it, such as oxygen"),
        WaitReason.LeavesHospital => new("ออกจากโรงพยาบาลไม่ได้หากไม่มี", "Can't leave hospital without it"),
        WaitReason.Bedridden => new("ผู้ป่วยติดเตียง", "Bedridden"),
        WaitReason.OwnIsBroken => new("ของเดิมชำรุด", "Their own is broken"),
        WaitReason.Other => new("เหตุอื่น", "Another reason"),
    };

    public static Text Of(WaitEnd end) => end switch
    {
        WaitEnd.GotIt => new("ได้รับแล้ว", "Got it"),
        WaitEnd.GotItElsewhere => new("ได้จากที่อื่น", "Got it elsewhere"),
        WaitEnd.NotNeeded => new("ไม่จำเป็นแล้ว", "Not needed any more"),
    };
}
