using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Plans;

internal static partial class PlanTexts
{
    public static readonly Text Title = new("แผนช่วยเหลือ", "Plan");
    public static readonly Text Lead = new("เป้าหมายแต่ละข้อมาจากความต้องการ และมีกิจกรรมที่ใครสักคนทำให้ถึง", "Each goal comes from a need, and somebody does something to reach it");
    public static readonly Text None = new("ยังไม่มีแผน", "No plan yet");
    public static readonly Text NoneWhy = new("เริ่มจากถามครัวเรือนว่าอยากให้อะไรดีขึ้น แล้วเพิ่มเป็นเป้าหมายข้อแรก", "Ask the household what it wants to become better, and add that as the first goal");
    public static readonly Text NoneClosed = new("เคสนี้ปิดไปโดยไม่มีแผน", "This case was closed without a plan");
    public static readonly Text AddGoal = new("เพิ่มเป้าหมาย", "Add a goal");
    public static readonly Text ChangeGoal = new("แก้ไขเป้าหมาย", "Change the goal");
    public static readonly Text Goal = new("เป้าหมาย", "Goal");
    public static readonly Text Wanted = new("อยากให้อะไรดีขึ้น", "What is to become better");
    public static readonly Text WantedHint = new("ตามคำของครัวเรือน เช่น ยายไปห้องน้ำเองได้", "In the household's words, such as: grandmother gets to the toilet by herself");
    public static readonly Text Measure = new("รู้ได้อย่างไรว่าถึงเป้าหมาย", "How one will see it");
    public static readonly Text MeasureHint = new("สิ่งที่ใครมาดูก็เห็นตรงกัน เช่น เดินจากเตียงถึงห้องน้ำโดยไม่มีคนพยุง", "Something that anybody would see alike, such as: walks from bed to toilet unaided");
    public static readonly Text Need = new("มาจากความต้องการใด", "From which need");
    public static readonly Text NoNeed = new("ไม่ตรงกับข้อใดในรายการ", "None of the list");
    public static readonly Text DueOn = new("ภายในวันที่", "By");
    public static readonly Text RecordGoal = new("บันทึกผลของเป้าหมาย", "Record what came of the goal");
    public static readonly Text Actions = new("กิจกรรม", "Actions");
    public static readonly Text NoAction = new("ยังไม่มีใครทำอะไรเพื่อเป้าหมายนี้", "Nobody does anything for this goal yet");
    public static readonly Text AddAction = new("เพิ่มกิจกรรม", "Add an action");
    public static readonly Text ChangeAction = new("แก้ไขกิจกรรม", "Change the action");
    public static readonly Text RecordAction = new("บันทึกผลของกิจกรรม", "Record what came of the action");
    public static readonly Text What = new("จะทำอะไร", "What will be done");
    public static readonly Text WhatHint = new("เช่น ติดราวจับในห้องน้ำ พาไปทำบัตรประจำตัวคนพิการ", "Such as: fit a rail in the toilet, take her to get the disability card");
    public static readonly Text Doer = new("ใครทำ", "Who does it");
    public static readonly Text User = new("เจ้าหน้าที่คนใด", "Which worker");
    public static readonly Text UserHint = new("เมื่อผู้ทำเป็นเจ้าหน้าที่", "Where a worker does it");
    public static readonly Text Organisation = new("หน่วยงานใด", "Which organisation");
    public static readonly Text OrganisationHint = new("เมื่อผู้ทำเป็นหน่วยงานอื่น", "Where another organisation does it");
    public static readonly Text Service = new("ใช้บริการใดในทำเนียบ", "By which service of the directory");
    public static readonly Text ServiceHint = new("บริการที่ตอบความต้องการนี้และให้ในพื้นที่ของครัวเรือน", "Services that meet this need where the household lives");
    public static readonly Text NoService = new("ไม่ใช้บริการในทำเนียบ", "None of the directory");
    public static readonly Text GiveHelp = new("บันทึกความช่วยเหลือตามกิจกรรมนี้", "Record help for this action");
    public static readonly Text Given = new("ช่วยแล้ว", "Given");
    public static readonly Text WhatCame = new("เกิดอะไรขึ้น", "What came of it");
    public static readonly Text Words = new("เหตุผลหรือสิ่งที่พบ", "Reason, or what was found");
    public static readonly Text WordsHint = new("เว้นว่างได้เมื่อทำสำเร็จตามแผน", "May be left empty where it went as planned");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Paper = new("ใบแผนสำหรับครัวเรือน", "Plan on paper");
    public static readonly Text Print = new("พิมพ์ให้ครัวเรือนเก็บไว้ (Ctrl+P) ลงชื่อบนกระดาษหรือบนจอก็ได้", "Print it for the household (Ctrl+P). It may be signed on paper or on the screen");
    public static readonly Text Household = new("ครัวเรือน", "Household");
    public static readonly Text SignHere = new("ลงชื่อ ........................................ สมาชิกครัวเรือน", "Signed ........................................ for the household");
    public static readonly Text WorkerSigns = new("ลงชื่อ ........................................ ผู้รับผิดชอบ", "Signed ........................................ who answers for it");
    public static readonly Text Scan = new("เจ้าหน้าที่สแกนเพื่อเปิดแผนนี้", "Workers scan this to open the plan");
    public static readonly Text Agree = new("บันทึกการตกลงแผน", "Record the agreement");
    public static readonly Text AgreeLead = new("อ่านแผนให้ฟังทีละข้อก่อน ครัวเรือนขอแก้ได้ทุกข้อ", "Read the plan out first, item by item. The household may have any of it changed");
    public static readonly Text Kind = new("ตกลงด้วยวิธีใด", "How it was agreed");
    public static readonly Text Member = new("สมาชิกที่ตกลง", "Who of the household agreed");
    public static readonly Text SomebodyElse = new("คนอื่น (กรอกชื่อ)", "Somebody else (enter the name)");
    public static readonly Text ByWhom = new("ชื่อผู้ตกลงแทนครัวเรือน", "Name of who agreed for the household");
    public static readonly Text ByWhomHint = new("เมื่อไม่ใช่สมาชิกในรายการ", "Where it is no member of the list");
    public static readonly Text DrawHint = new("เมื่อเซ็นบนจอนี้ ใช้นิ้วหรือเมาส์เซ็นในกรอบ", "Where it is signed on this screen: sign in the frame with finger or mouse");
    public static readonly Text Witness = new("พยาน", "Witness");
    public static readonly Text WitnessHint = new("ผู้ที่เห็นการพิมพ์ลายนิ้วมือ", "Who saw the thumb mark");
    public static readonly Text WhyNotAble = new("เหตุผลที่ตกลงไม่ได้", "Why nobody was able to");
    public static readonly Text AgreedOn = new("ครัวเรือนตกลงแผนนี้เมื่อ {0}", "The household agreed to this plan on {0}");
    public static readonly Text NotAbleOn = new("บันทึกเมื่อ {0} ว่าครัวเรือนยังตกลงไม่ได้", "On {0} it was recorded that the household was not able to agree");
    public static readonly Text ChangedSince = new("แผนเปลี่ยนไปหลังครัวเรือนตกลงเมื่อ {0} ควรตกลงกันใหม่", "The plan was changed after the household agreed on {0}. Agree again");
    public static readonly Text NotAgreed = new("ครัวเรือนยังไม่ได้ตกลงแผนนี้", "The household has not agreed to this plan yet");
    public static readonly Text Erased = new("ลบชื่อแล้วตามคำขอ", "the name was erased on request");
    public static readonly Text StillOpen = new("แผนยังไม่บันทึกผล: เป้าหมาย {0} ข้อ กิจกรรม {1} ข้อ", "The plan waits for what came of {0} goals and {1} actions");
    public static readonly Text Ended = new("{0} เมื่อ {1}", "{0} on {1}");

    public static Text Of(AgreementKind kind) => kind switch
    {
        AgreementKind.SignedHere => new("เซ็นบนจอนี้", "Signed on this screen"),
        AgreementKind.SignedPaper => new("เซ็นบนกระดาษ", "Signed on paper"),
        AgreementKind.ThumbMark => new("พิมพ์ลายนิ้วมือต่อหน้าพยาน", "Thumb mark before a witness"),
        AgreementKind.Telephone => new("ตกลงทางโทรศัพท์", "By telephone"),
        AgreementKind.NotAble => new("ยังตกลงไม่ได้", "Nobody was able to agree"),
    };

    public static Text Of(ActionDoer doer) => doer switch
    {
        ActionDoer.User => new("เจ้าหน้าที่", "A worker"),
        ActionDoer.Household => new("ครัวเรือนเอง", "The household itself"),
        ActionDoer.Organisation => new("หน่วยงานอื่น", "Another organisation"),
    };

    public static TagKind KindOf(GoalState state) => state switch
    {
        GoalState.Met => TagKind.Good,
        GoalState.PartlyMet => TagKind.Soon,
        GoalState.NotMet => TagKind.Late,
        _ => TagKind.Quiet,
    };

    public static TagKind KindOf(ActionState state) => state is ActionState.Done ? TagKind.Good : TagKind.Quiet;

    /// <summary>What was just done, told once; null for anything else that stands in the address.</summary>
    public static Text? Done(string? what) => what switch
    {
        "goal" => new("บันทึกเป้าหมายแล้ว", "The goal is saved"),
        "action" => new("บันทึกกิจกรรมแล้ว", "The action is saved"),
        "ended" => new("บันทึกผลแล้ว", "What came of it is recorded"),
        "agreed" => new("บันทึกการตกลงแล้ว", "The agreement is recorded"),
        _ => null,
    };
}
