using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Benefits.Rules;

/// <summary>Words of the pages on benefits and their rules (ข้อความหน้ากติกาสวัสดิการ).</summary>
internal static class RuleTexts
{
    public static readonly Text Menu = new("สวัสดิการและกติกา", "Benefits and rules");
    public static readonly Text Lead = new("สวัสดิการและบริการทุกหน่วยงานที่ระบบรู้จัก พร้อมกติกา ที่มา และความแน่นอน", "All benefits and services known here, with their rules, sources and how sure they are");
    public static readonly Text Search = new("ค้นหา เช่น ผ้าอ้อม ผู้พิการ", "Search, such as diapers, disabled");
    public static readonly Text Find = new("ค้นหา", "Search");
    public static readonly Text NothingFound = new("ไม่พบสวัสดิการที่ตรงกับคำนี้", "No benefit has this word");
    public static readonly Text TryAnother = new("ลองคำที่สั้นลงหรือชื่อหน่วยงาน", "Try a shorter word or the name of an agency");
    public static readonly Text Evaluated = new("พิจารณาให้ได้", "Worked out here");
    public static readonly Text InWords = new("เกณฑ์เป็นถ้อยคำ", "Criteria in words");
    public static readonly Text Ending = new("ค่าที่จะสิ้นสุดใน {0} วัน", "Values that end within {0} days");
    public static readonly Text EndingWhy = new("เมื่อค่าสิ้นสุดโดยไม่มีค่าใหม่ ระบบจะไม่พิจารณาสวัสดิการนั้นต่อ", "Where a value has ended and none follows, the benefit is not worked out any more");
    public static readonly Text EndsOn = new("{0} สิ้นสุด {1} และยังไม่มีค่าใหม่", "{0} ends on {1}, and no value follows yet");
    public static readonly Text CannotBeAsked = new("กติกาที่ใช้ไม่ได้วันนี้", "Rules that can't be used today");
    public static readonly Text Waiting = new("ร่างกติกาที่รอพิจารณา", "Proposed rules waiting");

    public static readonly Text Version = new("ฉบับที่ {0}", "Version {0}");
    public static readonly Text InForce = new("ใช้ตั้งแต่ {0}", "In force from {0}");
    public static readonly Text InForceUntil = new("ใช้ตั้งแต่ {0} ถึง {1}", "In force from {0} until {1}");
    public static readonly Text SinceNotKnown = new("ไม่ทราบวันเริ่มใช้", "since when is not known");
    public static readonly Text NoEnd = new("ยังไม่สิ้นสุด", "has not ended");
    public static readonly Text Running = new("ใช้อยู่วันนี้", "Counts today");
    public static readonly Text OtherVersions = new("ฉบับอื่น", "Other versions");
    public static readonly Text Rule = new("เงื่อนไขในภาษากติกา", "Condition as a rule");
    public static readonly Text Values = new("ค่าที่ใช้", "Values");
    public static readonly Text Value = new("ค่า", "Value");
    public static readonly Text From = new("ตั้งแต่", "From");
    public static readonly Text Until = new("ถึง", "Until");
    public static readonly Text Sources = new("ที่มา", "Sources");
    public static readonly Text Criteria = new("ใครขอได้", "Who may ask");

    public static readonly Text Try = new("ลองพิจารณา", "Try it");
    public static readonly Text TryLead = new("กรอกเท่าที่ทราบ เว้นว่างคือไม่ทราบ ไม่มีการบันทึก", "Fill in what is known; blank is not known. Nothing is kept");
    public static readonly Text TryIt = new("พิจารณา", "Work it out");
    public static readonly Text OfPerson = new("บุคคล: {0}", "Person: {0}");
    public static readonly Text OfHousehold = new("ครัวเรือน: {0}", "Household: {0}");
    public static readonly Text Verdict = new("ผลการพิจารณา", "Result");
    public static readonly Text AskNext = new("ยังต้องถาม: {0}", "Still to ask: {0}");

    public static readonly Text Propose = new("เสนอฉบับใหม่", "Propose a new version");
    public static readonly Text ProposeLead = new("แก้แฟ้มแล้วตรวจ ระบบทดลองตามตัวอย่างและเทียบกับฉบับที่ใช้อยู่ก่อนเสนอ", "Change the file and check it: its examples are tried and it is compared with the running version before it is proposed");
    public static readonly Text File = new("แฟ้มกติกา (YAML)", "Rule file (YAML)");
    public static readonly Text FileHint = new("เปลี่ยน version เป็น {0} และใส่ in_force วันเริ่มใช้", "Change version to {0}, and give the first day as in_force");
    public static readonly Text Reason = new("เหตุผลที่เสนอ", "Why it is proposed");
    public static readonly Text CheckIt = new("ตรวจและเปรียบเทียบ", "Check and compare");
    public static readonly Text Checked = new("ตรวจแล้ว ไม่พบข้อผิดพลาด", "Checked: nothing is wrong with the file");
    public static readonly Text Submit = new("เสนอเพื่ออนุมัติ", "Propose for approval");
    public static readonly Text Proposed = new("ร่าง {0} ฉบับที่ {1}", "Proposal: {0}, version {1}");
    public static readonly Text ProposedByOn = new("เสนอโดย {0} {1}", "Proposed by {0}, {1}");
    public static readonly Text Decide = new("พิจารณา", "Decide");
    public static readonly Text Decision = new("ผลการพิจารณา", "Decision");
    public static readonly Text Note = new("บันทึก", "Note");
    public static readonly Text DecidedOn = new("{0} โดย {1} {2}", "{0} by {1}, {2}");
    public static readonly Text Changed = new("สิ่งที่เปลี่ยนจากฉบับก่อน", "What changes from the version before");

    public static readonly Text Compare = new("ผลใน{0}", "What it does in {0}");
    public static readonly Text Province = new("จังหวัดที่ใช้เปรียบเทียบ", "Province to compare over");
    public static readonly Text CompareThere = new("เปรียบเทียบ", "Compare");
    public static readonly Text Looked = new("พิจารณาทั้งหมด", "Looked at");
    public static readonly Text Before = new("มีสิทธิตามฉบับที่ใช้อยู่", "May have it by the running version");
    public static readonly Text After = new("มีสิทธิตามร่าง", "May have it by the proposal");
    public static readonly Text CannotTell = new("ยังบอกไม่ได้ตามร่าง", "Can't be told by the proposal");
    public static readonly Text CostBefore = new("เงินตามฉบับที่ใช้อยู่", "Money by the running version");
    public static readonly Text CostAfter = new("เงินตามร่าง", "Money by the proposal");
    public static readonly Text Possible = new("เมื่อรวมผู้ที่ยังบอกไม่ได้", "with those who can't be told");
    public static readonly Text Fewer = new("น้อยกว่า {0}", "fewer than {0}");
    public static readonly Text About = new("ประมาณ {0}", "about {0}");
    public static readonly Text CoarseWhy = new("ตัวเลขปัดลงเป็นหลักสิบ เพราะท่านไม่มีสิทธิดูรายครัวเรือน หรือกติกานี้บอกเรื่องสุขภาพ", "Rounded down to tens: you see no households, or the rule would tell about health");
    public static readonly Text OwnHidden = new("ผลต่อประชาชนแสดงแก่ผู้ที่มีสิทธิดูครัวเรือน และแก่ผู้พิจารณาร่างของผู้อื่น", "What it does to people is shown to who sees households, and to who decides on somebody else's proposal");
    public static readonly Text NothingKnown = new("ยังบอกไม่ได้สำหรับทุกคน เพราะทะเบียนไม่มีข้อมูลที่กติกานี้ถาม", "It can't be told of anybody, because the registry does not hold what the rule asks for");
    public static readonly Text NoHouseholds = new("ยังไม่มีข้อมูลครัวเรือนในพื้นที่ จึงยังเปรียบเทียบไม่ได้", "There are no households in the area yet, so nothing can be compared");
    public static readonly Text Everybody = new("ร่างนี้ให้สิทธิทุกคน จึงเสนอหรืออนุมัติไม่ได้ ตรวจเงื่อนไขอีกครั้ง", "By this version everybody may have it, so it can't be proposed or approved. Look at the conditions again");
    public static readonly Text Nobody = new("ร่างนี้ไม่ให้สิทธิใครเลย จึงเสนอหรืออนุมัติไม่ได้ ตรวจเงื่อนไขอีกครั้ง", "By this version nobody may have it, so it can't be proposed or approved. Look at the conditions again");

    public static readonly Text TextRequired = new("วางเนื้อหาแฟ้มกติกา", "Enter the rule file");
    public static readonly Text ReasonRequired = new("เขียนเหตุผลที่เสนอ", "Write why it is proposed");
    public static readonly Text TooLong = new("ยาวเกิน {0} ตัวอักษร", "Longer than {0} characters");
    public static readonly Text VersionTaken = new("เลขฉบับนี้มีแล้ว ใช้ {0}", "There is this version already; use {0}");
    public static readonly Text ProposedAlready = new("มีร่างฉบับนี้รอพิจารณาอยู่แล้ว", "This version has been proposed already and is waiting");
    public static readonly Text DecisionRequired = new("เลือกผลการพิจารณา", "Choose the decision");
    public static readonly Text WhyNot = new("เขียนเหตุผลที่ไม่อนุมัติ", "Write why it is not approved");
    public static readonly Text DecidedAlready = new("ร่างนี้พิจารณาแล้ว", "This proposal has been decided on");
    public static readonly Text SomebodyElse = new("ผู้เสนออนุมัติร่างของตนเองไม่ได้ ต้องเป็นอีกคนหนึ่ง", "Whoever proposed it can't decide on it; somebody else has to");
    public static readonly Text OnlyTheProposer = new("ถอนร่างได้เฉพาะผู้เสนอ", "Only whoever proposed it can take it back");

    /// <summary>Why a version is stopped, or what to know of the comparison; null where there is nothing to say.</summary>
    public static Text? WhyOf(ActivationStop stop) => stop switch
    {
        ActivationStop.Everybody => Everybody,
        ActivationStop.Nobody => Nobody,
        ActivationStop.NothingKnown => NothingKnown,
        ActivationStop.NoRows => NoHouseholds,
        ActivationStop.None => null,
    };

    public static Text Of(RuleEffect effect) => effect switch
    {
        RuleEffect.Gained => new("ได้สิทธิเพิ่ม", "Gain it"),
        RuleEffect.Lost => new("เสียสิทธิ", "Lose it"),
        RuleEffect.Raised => new("ได้เงินเพิ่ม", "Get more"),
        RuleEffect.Lowered => new("ได้เงินลดลง", "Get less"),
    };

    public static IReadOnlyList<(RuleEffect Effect, long Count)> CountsOf(RuleChange change) =>
    [
        (RuleEffect.Gained, change.Gained.Count + change.GainedFromUnknown.Count), (RuleEffect.Lost, change.Lost.Count + change.LostToUnknown.Count),
        (RuleEffect.Raised, change.Raised.Count), (RuleEffect.Lowered, change.Lowered.Count),
    ];

    public static Text Of(RuleDecision decision) => decision switch
    {
        RuleDecision.Approved => new("อนุมัติ", "Approved"),
        RuleDecision.Rejected => new("ไม่อนุมัติ", "Not approved"),
        RuleDecision.TakenBack => new("ถอนร่าง", "Taken back"),
    };

    public static Text Of(Certainty certainty) => certainty switch
    {
        Certainty.Confirmed => new("ยืนยันแล้ว", "Confirmed"),
        Certainty.Announced => new("เห็นชอบในหลักการ", "Announced"),
        Certainty.Unverified => new("ยังไม่ยืนยัน", "Not verified"),
    };

    public static TagKind KindOf(Certainty certainty) => certainty switch
    {
        Certainty.Confirmed => TagKind.Good,
        Certainty.Announced => TagKind.Quiet,
        Certainty.Unverified => TagKind.Soon,
    };
}
