using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Privacy.Requests;

internal static class RequestTexts
{
    public static readonly Text Requests = new("คำขอใช้สิทธิ", "Requests about own data");
    public static readonly Text RequestsLead = new("คนขอดู ขอสำเนา ขอแก้ คัดค้าน ระงับ หรือลบข้อมูลของตัวเอง ตอบใน 30 วันนับแต่วันรับ (ยังไม่ได้ตรวจกับตัวบท)", "People ask to see their data, for a copy, to have it put right, object, restrict or erase. Answer within 30 days of the request (not checked against the Act)");
    public static readonly Text None = new("ไม่มีคำขอที่รอคำตอบ", "No request waits");
    public static readonly Text NoneWhy = new("รับคำขอจากหน้าครัวเรือน หรือกดรับคำขอของผู้ที่ไม่มีในทะเบียน", "Take one in from the household's record, or for somebody who is not in the registry");
    public static readonly Text Take = new("รับคำขอ", "Take in a request");
    public static readonly Text TakeLead = new("ตรวจตัวตนผู้ยื่นก่อน ข้อมูลส่วนบุคคลให้เฉพาะเจ้าของหรือผู้มีอำนาจแทน", "Make sure first who asks: personal data goes only to the person, or to who may act for the person");
    public static readonly Text Answered = new("ตอบแล้ว", "Answered");
    public static readonly Text About = new("เรื่องของใคร", "About whom");
    public static readonly Text AboutRequired = new("กรอกชื่อของคนที่คำขอนี้เป็นเรื่องของเขา", "Enter whom the request is about");
    public static readonly Text Area = new("พื้นที่", "Area");
    public static readonly Text Kind = new("ขออะไร", "What is asked for");
    public static readonly Text KindRequired = new("เลือกสิ่งที่ขอ", "Choose what is asked for");
    public static readonly Text Asker = new("ใครเป็นผู้ขอ", "Who asks");
    public static readonly Text AskerRequired = new("เลือกผู้ขอ", "Choose who asks");
    public static readonly Text AskerName = new("ชื่อผู้ขอแทน", "Name of who asks for the person");
    public static readonly Text AskerNameRequired = new("กรอกชื่อผู้ขอแทน", "Enter the name of who asks for the person");
    public static readonly Text Identity = new("ตรวจตัวตนอย่างไร", "How was it made sure who asks?");
    public static readonly Text IdentityRequired = new("เลือกวิธีตรวจตัวตน", "Choose how it was made sure");
    public static readonly Text AgentNeedsPower = new("ผู้รับมอบอำนาจต้องแสดงบัตรและหนังสือมอบอำนาจ", "An agent shows the card and the power of attorney");
    public static readonly Text Channel = new("ยื่นทางใด", "How it came");
    public static readonly Text ChannelRequired = new("เลือกช่องทาง", "Choose how it came");
    public static readonly Text What = new("รายละเอียด", "In words");
    public static readonly Text WhatHint = new("ขอข้อมูลหรือให้ทำสิ่งใด", "Which data, or what should be done");
    public static readonly Text WhatRequired = new("กรอกรายละเอียดคำขอ", "Say what is asked for");
    public static readonly Text ReceivedOn = new("วันที่รับ", "Received on");
    public static readonly Text DueOn = new("ตอบภายใน", "Answer by");
    public static readonly Text Owner = new("ผู้รับผิดชอบ", "Answers for it");
    public static readonly Text OwnerWrong = new("เลือกผู้รับผิดชอบจากรายการ", "Choose somebody of the list");
    public static readonly Text HandOver = new("ส่งมอบ", "Hand over");
    public static readonly Text Decide = new("พิจารณา", "Decide");
    public static readonly Text Decision = new("ผลการพิจารณา", "Decision");
    public static readonly Text DecisionRequired = new("เลือกผลการพิจารณา", "Choose the decision");
    public static readonly Text Reason = new("ทำอะไรแล้ว หรือเพราะเหตุใดจึงไม่ทำ", "What was done, or why not");
    public static readonly Text ReasonHint = new("ข้อความนี้อยู่ในหนังสือตอบ", "These words stand in the answer");
    public static readonly Text ReasonRequired = new("กรอกเหตุผล", "Give the reason");
    public static readonly Text AnsweredAlready = new("คำขอนี้ตอบแล้ว", "This request is answered already");
    public static readonly Text NobodyKnown = new("ไม่มีคนนี้ในทะเบียน จึงไม่มีอะไรให้ระงับหรือลบ", "The registry holds nobody like that; there is nothing to restrict or erase");
    public static readonly Text HeldBack = new("ลบยังไม่ได้ เพราะมีคำสั่งให้เก็บข้อมูลไว้: {0} ยกเลิกคำสั่งก่อน หรือปฏิเสธพร้อมเหตุผล", "It can't be erased yet, as it is held: {0}. Lift the hold first, or refuse with the reason");
    public static readonly Text CaseIsOpen = new("ลบยังไม่ได้ เพราะครัวเรือนมีเคสที่เปิดอยู่ ปิดเคสก่อน หรือปฏิเสธพร้อมเหตุผล", "It can't be erased yet: the household has an open case. Close it first, or refuse with the reason");
    public static readonly Text RestrictMeans = new("เมื่อตกลง ชื่อของคนนี้จะซ่อนในรายชื่อ ยกเว้นต่อผู้รับผิดชอบเคส และไม่ออกไปกับไฟล์ใด", "If granted, lists hide the name from all but who answers for the case, and no file takes the person along");
    public static readonly Text EraseMeans = new(
        "เมื่อตกลง จะลบเลขประจำตัว ชื่อ วันเดือนเกิด อาชีพ รายได้ ความพิการ และการเจ็บป่วย ถาวร คงไว้: ปีเกิด เพศ การศึกษา ผลการวัด และที่อยู่ของครัวเรือน เพื่อการนับ บัญชีของหน่วยงานต้องขอที่หน่วยงานนั้น และบันทึกกิจกรรมยังเก็บค่าก่อนเปลี่ยนไว้",
        "If granted, citizen ID, names, day and month of birth, work, income, disability and illness are gone for good. Kept to be counted: year of birth, sex, schooling, results, and where the household lives. Agencies' lists are theirs to change, and the activities still hold values from before");
    public static readonly Text Letter = new("หนังสือตอบ", "Letter of answer");
    public static readonly Text Json = new("สำเนาสำหรับเครื่อง (JSON)", "Copy for machines (JSON)");
    public static readonly Text Csv = new("สำเนาสำหรับตาราง (CSV)", "Copy for spreadsheets (CSV)");
    public static readonly Text Restricted = new("ระงับการใช้ข้อมูล", "Use restricted");
    public static readonly Text RestrictedSince = new("ระงับการใช้ข้อมูลตั้งแต่ {0}", "Use restricted since {0}");
    public static readonly Text LiftedOn = new("ยกเลิกการระงับเมื่อ {0}", "Restriction lifted on {0}");
    public static readonly Text Lift = new("ยกเลิกการระงับ", "Lift the restriction");
    public static readonly Text Why = new("เพราะเหตุใด", "Why");

    public static Text Of(RequestKind kind) => kind switch
    {
        RequestKind.Access => new("ขอดูข้อมูล (ม. 30)", "See the data (s. 30)"),
        RequestKind.Copy => new("ขอสำเนาหรือโอนข้อมูล (ม. 30–31)", "A copy, also to take elsewhere (s. 30–31)"),
        RequestKind.Correct => new("ขอแก้ให้ถูกต้อง (ม. 35–36)", "Have it put right (s. 35–36)"),
        RequestKind.Restrict => new("ขอระงับการใช้ (ม. 34)", "Restrict its use (s. 34)"),
        RequestKind.Oppose => new("คัดค้าน (ม. 32)", "Object (s. 32)"),
        RequestKind.Erase => new("ขอลบหรือทำให้ไม่รู้ว่าเป็นใคร (ม. 33)", "Erase, or make anonymous (s. 33)"),
    };

    public static Text Of(RequestAsker asker) => asker switch
    {
        RequestAsker.Self => new("เจ้าของข้อมูล", "The person"),
        RequestAsker.ParentOrGuardian => new("ผู้ปกครองหรือผู้แทนโดยชอบธรรม", "Parent or guardian"),
        RequestAsker.Agent => new("ผู้รับมอบอำนาจ", "An agent"),
    };

    public static Text Of(IdentityCheck check) => check switch
    {
        IdentityCheck.CardSeen => new("ดูบัตรประจำตัว", "The card was seen"),
        IdentityCheck.KnownToWorker => new("ผู้ปฏิบัติงานรู้จักเป็นการส่วนตัว", "Known to the worker in person"),
        IdentityCheck.CardAndPowerOfAttorney => new("บัตรและหนังสือมอบอำนาจ", "Card and power of attorney"),
        IdentityCheck.CardAndProofOfParent => new("บัตรและหลักฐานว่าเป็นผู้ปกครอง", "Card and proof of being the parent"),
    };

    public static Text Of(RequestChannel channel) => channel switch
    {
        RequestChannel.Centre => new("ที่ศูนย์", "At the centre"),
        RequestChannel.HomeVisit => new("เยี่ยมบ้าน", "On a home visit"),
        RequestChannel.Phone => new("โทรศัพท์", "By phone"),
        RequestChannel.Online => new("ออนไลน์", "Online"),
        RequestChannel.Letter => new("จดหมาย", "By letter"),
    };

    public static Text Of(RequestDecision decision) => decision switch
    {
        RequestDecision.Granted => new("ตกลงตามคำขอ", "Granted"),
        RequestDecision.PartlyGranted => new("ตกลงบางส่วน", "Partly granted"),
        RequestDecision.Refused => new("ปฏิเสธ", "Refused"),
    };

    public static TagKind KindOf(RequestDecision decision) => decision is RequestDecision.Refused ? TagKind.Late : TagKind.Good;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<RequestKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static IReadOnlyList<Choice> Askers { get; } = [.. Enum.GetValues<RequestAsker>().Select(a => new Choice(a.ToString(), Of(a)))];

    public static IReadOnlyList<Choice> Checks { get; } = [.. Enum.GetValues<IdentityCheck>().Select(i => new Choice(i.ToString(), Of(i)))];

    public static IReadOnlyList<Choice> Channels { get; } = [.. Enum.GetValues<RequestChannel>().Select(c => new Choice(c.ToString(), Of(c)))];

    public static IReadOnlyList<Choice> Decisions { get; } = [.. Enum.GetValues<RequestDecision>().Select(d => new Choice(d.ToString(), Of(d)))];
}
