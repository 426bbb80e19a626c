using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Privacy.Breaches;

internal static class BreachTexts
{
    public static readonly Text Breaches = new("เหตุละเมิดข้อมูล", "Data breaches");
    public static readonly Text BreachesLead = new("แจ้งคณะกรรมการโดยไม่ชักช้าภายใน 72 ชั่วโมงนับแต่ทราบเหตุ และแจ้งเจ้าของข้อมูลหากเสี่ยงสูง (ม. 37(4) ยังไม่ได้ตรวจกับตัวบท)", "Tell the Committee without delay, within 72 hours of finding it, and the persons where the risk is high (s. 37(4), not checked against the Act)");
    public static readonly Text None = new("ไม่มีเหตุละเมิดที่บันทึกไว้", "No breach is recorded");
    public static readonly Text NoneWhy = new("เมื่อข้อมูลหาย รั่ว ถูกแก้ หรือส่งผิดคน บันทึกทันที นาฬิกา 72 ชั่วโมงเริ่มจากเวลาที่ทราบ", "When data is lost, leaked, changed or sent to the wrong person, record it at once: the 72 hours run from when it was found");
    public static readonly Text New = new("บันทึกเหตุละเมิด", "Record a breach");
    public static readonly Text Breach = new("เหตุละเมิด", "Breach");
    public static readonly Text Area = new("ข้อมูลของพื้นที่ใด", "Data of which area");
    public static readonly Text Found = new("ทราบเหตุเมื่อ", "Found on");
    public static readonly Text FoundAt = new("เวลา", "At");
    public static readonly Text HourHint = new("เช่น 14:30", "Such as 14:30");
    public static readonly Text HourWrong = new("กรอกเวลาเป็นชั่วโมงและนาที เช่น 14:30", "Enter the time as hour and minute, such as 14:30");
    public static readonly Text HourNotYet = new("เวลานี้ยังมาไม่ถึง", "This time has not come yet");
    public static readonly Text What = new("เกิดอะไรขึ้น", "What happened");
    public static readonly Text WhatRequired = new("เล่าว่าเกิดอะไรขึ้น", "Say what happened");
    public static readonly Text Whose = new("ข้อมูลของใคร ข้อมูลใดบ้าง", "Whose data, and which");
    public static readonly Text WhoseHint = new("ไม่ต้องใส่ชื่อบุคคล", "No names of persons");
    public static readonly Text WhoseRequired = new("บอกว่าเป็นข้อมูลของใคร ข้อมูลใด", "Say whose data it is, and which");
    public static readonly Text HowMany = new("กี่คน", "How many persons");
    public static readonly Text HowManyHint = new("เว้นว่างหากยังไม่ทราบ", "Empty while it is not known");
    public static readonly Text HowManyWrong = new("กรอกจำนวนคนเป็นตัวเลข", "Enter the number of persons");
    public static readonly Text NotKnown = new("ยังไม่ทราบ", "Not known yet");
    public static readonly Text Risk = new("ความเสี่ยงต่อเจ้าของข้อมูล", "Risk to the persons");
    public static readonly Text RiskRequired = new("เลือกระดับความเสี่ยง", "Choose the risk");
    public static readonly Text Measures = new("ทำอะไรไปแล้ว และจะป้องกันอย่างไร", "What was done, and how it is prevented");
    public static readonly Text MeasuresRequired = new("บอกว่าทำอะไรไปแล้วก่อนปิด", "Say what was done before it is closed");
    public static readonly Text CommitteeTold = new("แจ้งคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลเมื่อ", "Committee told on");
    public static readonly Text PersonsTold = new("แจ้งเจ้าของข้อมูลเมื่อ", "Persons told on");
    public static readonly Text NotTold = new("ยังไม่แจ้ง", "Not told yet");
    public static readonly Text TellCommittee = new("แจ้งคณะกรรมการก่อนปิด หรือบอกเหตุที่ไม่แจ้ง", "Tell the Committee before it is closed, or say why not");
    public static readonly Text TellPersons = new("เสี่ยงสูง แจ้งเจ้าของข้อมูลก่อนปิด หรือบอกเหตุที่ไม่แจ้ง", "The risk is high: tell the persons before it is closed, or say why not");
    public static readonly Text WhyNotTold = new("เหตุที่ไม่แจ้งหรือแจ้งช้า", "Why not told, or late");
    public static readonly Text Close = new("จบเรื่องแล้ว ปิด", "It is settled: close it");
    public static readonly Text Closed = new("ปิดเมื่อ {0}", "Closed on {0}");
    public static readonly Text ClosedAlready = new("เรื่องนี้ปิดแล้ว", "It is closed already");
    public static readonly Text TellBy = new("แจ้งภายใน {0}", "Tell by {0}");
    public static readonly Text HoursLeft = new("เหลือ {0} ชั่วโมง", "{0} hours left");
    public static readonly Text HoursLate = new("เกินกำหนด {0} ชั่วโมง", "{0} hours late");
    public static readonly Text Told = new("แจ้งแล้ว", "Told");
    public static readonly Text Report = new("รายงานเหตุละเมิด", "Report of the breach");

    public static Text Of(BreachRisk risk) => risk switch
    {
        BreachRisk.NotKnown => NotKnown,
        BreachRisk.None => new("ไม่เสี่ยง", "No risk"),
        BreachRisk.Some => new("เสี่ยง", "Some risk"),
        BreachRisk.High => new("เสี่ยงสูง", "High risk"),
    };

    public static IReadOnlyList<Choice> Risks { get; } = [.. Enum.GetValues<BreachRisk>().Select(r => new Choice(r.ToString(), Of(r)))];

    /// <summary>How much of the 72 hours is left.</summary>
    public static (Text Words, TagKind Kind) ClockOf(Breach breach, DateTimeOffset now)
    {
        if (breach.CommitteeToldAt is not null) return (Told, TagKind.Good);
        if (breach.ClosedOn is { } closed) return (Closed.With(DayText.Brief(closed)), TagKind.Quiet);
        var hours = (int)Math.Floor((breach.TellBy - now).TotalHours);
        return hours < 0 ? (HoursLate.With(-hours), TagKind.Late) : (HoursLeft.With(hours), hours < 24 ? TagKind.Late : TagKind.Soon);
    }
}
