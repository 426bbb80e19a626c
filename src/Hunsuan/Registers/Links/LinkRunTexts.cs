using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Registers.Links;

/// <summary>Words of linking in the background (ถ้อยคำของการเชื่อมโยงเบื้องหลัง).</summary>
internal static class LinkRunTexts
{
    public static readonly Text Command = new("เชื่อมโยงแบบสำรวจกับบัญชีในฐานข้อมูล", "Links the survey and the lists in the database");
    public static readonly Text CommandRun = new("เชื่อมโยงทั้งหมดเดี๋ยวนี้", "Link all of it now");
    public static readonly Text Done = new(
        "เทียบ {0} ระเบียน เก็บ {1} คู่ รวมแล้ว {2} คู่ รอคนดู {3} คู่ ({4} วินาที)", "Compared {0} records, kept {1} pairs: {2} joined, {3} to be looked at ({4} s)");
    public static readonly Text EndedOtherwise = new("ไม่เสร็จ: {0}", "Not done: {0}");
    public static readonly Text Stopped = new("ยกเลิกแล้ว การเชื่อมโยงเดิมยังอยู่ครบ", "Cancelled; the links are as they were");

    public static readonly Text Title = new("การเชื่อมโยงทะเบียน", "Linking the lists");
    public static readonly Text Lead = new("ระบบเทียบแบบสำรวจกับบัญชีของหน่วยงานทั้งหมดหลังการนำเข้าทุกครั้ง", "The survey and the lists of all agencies are compared after each import");
    public static readonly Text None = new("ยังไม่เคยเชื่อมโยง", "Nothing has been linked yet");
    public static readonly Text NoneWhy = new("นำเข้าแบบสำรวจและบัญชีอย่างน้อยหนึ่งบัญชี แล้วระบบจะเริ่มเอง", "Bring in the survey and one list at least; it begins by itself.");
    public static readonly Text Records = new("ระเบียนที่เทียบ", "Records compared");
    public static readonly Text Pairs = new("คู่ที่เก็บไว้", "Pairs kept");
    public static readonly Text Joined = new("รวมโดยระบบ", "Joined by the program");
    public static readonly Text ToReview = new("รอคนดู", "To be looked at");
    public static readonly Text Precision = new("ความแม่นโดยประมาณ", "Estimated precision");
    public static readonly Text PrecisionWhy = new("สัดส่วนของคู่ที่ระบบรวมและเป็นคนเดียวกันจริง", "Share of the pairs joined by the program that are right");
    public static readonly Text Recall = new("ความครบโดยประมาณ", "Estimated recall");
    public static readonly Text RecallWhy = new("สัดส่วนของคู่คนเดียวกันทั้งหมดที่ระบบรวมได้", "Share of all pairs that are the same which the program joined");
    public static readonly Text State = new("สถานะ", "State");
    public static readonly Text StartedAt = new("เริ่มเมื่อ", "Begun");
    public static readonly Text Took = new("ใช้เวลา", "Took");
    public static readonly Text Seconds = new("{0} วินาที", "{0} s");
    public static readonly Text Last = new("ครั้งที่เสร็จล่าสุด", "The last that was done");
    public static readonly Text Model = new("แบบจำลองที่ประมาณได้ (JSON)", "What was estimated (JSON)");
    public static readonly Text Earlier = new("ครั้งก่อน ๆ", "Before");
    public static readonly Text NotYet = new("ยังไม่มีครั้งใดเสร็จ", "None has been done yet");
    public static readonly Text Again = new("เชื่อมโยงใหม่เดี๋ยวนี้", "Link anew now");
    public static readonly Text Asked = new("รับไว้แล้ว จะเริ่มในไม่ช้า", "It will begin in a moment");
    public static readonly Text Cancel = new("ยกเลิก", "Cancel");
    public static readonly Text Cancelling = new("กำลังยกเลิก การเชื่อมโยงเดิมยังอยู่ครบ", "It is being cancelled; the links stay as they were");
    public static readonly Text UnderWay = new("กำลังเชื่อมโยง", "Linking is under way");
    public static readonly Text NoRight = new("เฉพาะผู้ที่นำเข้าข้อมูลได้จึงสั่งหรือยกเลิกได้", "Only somebody who may bring data in can begin or cancel this");

    public static Text Of(LinkStage stage) => stage switch
    {
        LinkStage.Reading => new("กำลังอ่านระเบียน", "Reading the records"),
        LinkStage.Comparing => new("กำลังเทียบคู่", "Comparing pairs"),
        LinkStage.Learning => new("กำลังประมาณแบบจำลอง", "Estimating the model"),
        LinkStage.Weighing => new("กำลังให้น้ำหนักคู่", "Weighing pairs"),
        LinkStage.Storing => new("กำลังเก็บผล", "Storing what was found"),
    };

    public static Text Of(LinkRunState state) => state switch
    {
        LinkRunState.Running => new("กำลังทำ", "Under way"),
        LinkRunState.Done => new("เสร็จ", "Done"),
        LinkRunState.Failed => new("ขัดข้อง ดูบันทึกของโปรแกรม", "Failed; see the program's log"),
        LinkRunState.Cancelled => new("ยกเลิก", "Cancelled"),
        LinkRunState.Interrupted => new("หยุดกลางคัน จะเริ่มใหม่เอง", "Stopped in the middle; begins again by itself"),
        LinkRunState.Overtaken => new("มีครั้งที่ใหม่กว่าเสร็จก่อน", "A later one was done before it"),
    };

    public static TagKind KindOf(LinkRunState state) => state switch
    {
        LinkRunState.Done => TagKind.Good,
        LinkRunState.Running or LinkRunState.Interrupted => TagKind.Soon,
        LinkRunState.Failed => TagKind.Late,
        LinkRunState.Cancelled or LinkRunState.Overtaken => TagKind.Quiet,
    };
}
