using Hunsuan.Shared;

namespace Hunsuan.Cases.Plans;

internal static partial class PlanTexts
{
    public static readonly Text CaseClosed = new("เคสนี้ปิดแล้ว จึงแก้แผนไม่ได้ เปิดเคสอีกครั้งก่อน", "This case is closed, so its plan can't be changed. Reopen it first");
    public static readonly Text GoalEnded = new("เป้าหมายนี้สิ้นสุดแล้ว จึงแก้ไม่ได้ เปิดเป้าหมายอีกครั้งก่อน", "This goal has ended, so nothing of it can be changed. Open it again first");
    public static readonly Text NeedWrong = new("เลือกความต้องการจากรายการ หรือเว้นว่าง", "Choose a need of the list, or none");
    public static readonly Text WantedRequired = new("กรอกว่าต้องการให้อะไรดีขึ้น", "Say what is to become better");
    public static readonly Text MeasureRequired = new("กรอกว่าจะดูจากอะไรว่าถึงเป้าหมาย", "Say how one will see that it is reached");
    public static readonly Text WhatRequired = new("กรอกว่าจะทำอะไร", "Say what will be done");
    public static readonly Text DoerRequired = new("เลือกว่าใครเป็นผู้ทำ", "Choose who does it");
    public static readonly Text UserRequired = new("เลือกเจ้าหน้าที่ที่เป็นผู้ทำ", "Choose the worker who does it");
    public static readonly Text ActionEnded = new("กิจกรรมนี้สิ้นสุดแล้ว จึงแก้ไม่ได้ เปิดกิจกรรมอีกครั้งก่อน", "This action has ended, so it can't be changed. Plan it again first");
    public static readonly Text MemberWrong = new("เลือกสมาชิกที่อยู่ในครัวเรือนขณะนี้", "Choose somebody who lives in the household now");
    public static readonly Text DrawingRequired = new("เซ็นในกรอบ หรือเลือกวิธีอื่น", "Sign in the frame, or choose another way");
    public static readonly Text OrganisationRequired = new("กรอกชื่อหน่วยงานที่เป็นผู้ทำ", "Enter the organisation that does it");
    public static readonly Text ServiceWrong = new("เลือกบริการจากทำเนียบ หรือเว้นว่าง", "Choose a service of the directory, or none");
    public static readonly Text ConferenceWrong = new("ประชุมนี้ไม่ใช่ของเคสนี้หรือถูกยกเลิกแล้ว เปิดจากหน้าประชุมอีกครั้ง", "This conference is not of this case, or was cancelled. Begin at its page again");
    public static readonly Text StepRequired = new("เลือกผลที่เกิดขึ้น", "Choose what came of it");
    public static readonly Text NothingToAgree = new("แผนยังไม่มีเป้าหมาย เพิ่มเป้าหมายก่อนตกลงกับครัวเรือน", "The plan has no goal yet. Add one before the household agrees");
    public static readonly Text KindRequired = new("เลือกวิธีที่ครัวเรือนตกลง", "Choose how the household agreed");
    public static readonly Text ByWhomRequired = new("กรอกชื่อสมาชิกที่ตกลง", "Enter who of the household agreed");
    public static readonly Text WitnessRequired = new("กรอกชื่อพยานที่เห็นการพิมพ์ลายนิ้วมือ", "Enter who saw the thumb mark");

    public static Text Of(GoalState state) => state switch
    {
        GoalState.Open => new("กำลังทำ", "open"),
        GoalState.Met => new("ถึงเป้าหมาย", "met"),
        GoalState.PartlyMet => new("ถึงเป้าหมายบางส่วน", "partly met"),
        GoalState.NotMet => new("ไม่ถึงเป้าหมาย", "not met"),
        GoalState.Dropped => new("ยกเลิกแล้ว", "dropped"),
    };

    public static Text Of(GoalStep step) => step switch
    {
        GoalStep.Meet => new("ถึงเป้าหมายแล้ว", "The goal is met"),
        GoalStep.MeetPartly => new("ถึงเป้าหมายเพียงบางส่วน", "The goal is partly met"),
        GoalStep.Miss => new("ไม่ถึงเป้าหมาย", "The goal is not met"),
        GoalStep.Drop => new("ยกเลิกเป้าหมาย", "Drop the goal"),
        GoalStep.Reopen => new("เปิดเป้าหมายอีกครั้ง", "Open the goal again"),
    };

    public static Text Of(ActionState state) => state switch
    {
        ActionState.Planned => new("วางแผนไว้", "planned"),
        ActionState.Done => new("ทำแล้ว", "done"),
        ActionState.Dropped => new("ยกเลิกแล้ว", "dropped"),
    };

    public static Text Of(ActionStep step) => step switch
    {
        ActionStep.Do => new("ทำกิจกรรมแล้ว", "The action is done"),
        ActionStep.Drop => new("ยกเลิกกิจกรรม", "Drop the action"),
        ActionStep.Reopen => new("เปิดกิจกรรมอีกครั้ง", "Plan the action again"),
    };
}
