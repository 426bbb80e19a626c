using Hunsuan.Shared;

namespace Hunsuan.Insight.Unlisted;

internal static class UnlistedTexts
{
    public static readonly Text Title = new("ผู้ที่อาจไม่อยู่ในบัญชีใด: {0}", "People who may be in no list: {0}");
    public static readonly Text Link = new("มีกี่คนที่ไม่อยู่ในบัญชีใดเลย", "How many are in no list at all");
    public static readonly Text Lead = new("ประมาณจากรายชื่อที่ซ้ำกันระหว่างการสำรวจและบัญชีต่าง ๆ", "Estimated from how far the survey and the lists name the same people");
    public static readonly Text Survey = new("การสำรวจ", "The survey");
    public static readonly Text Old = new("60 ปีขึ้นไป", "60 and over");
    public static readonly Text Grown = new("18–59 ปี", "18 to 59");
    public static readonly Text Young = new("6–17 ปี", "6 to 17");
    public static readonly Text Small = new("0–5 ปี", "0 to 5");
    public static readonly Text Everybody = new("ทุกวัย", "All ages");
    public static readonly Text Ages = new("กลุ่มวัย", "Ages");
    public static readonly Text Sources = new("แหล่งข้อมูลที่เทียบกัน", "What is compared");
    public static readonly Text Estimate = new("ประมาณการ", "Estimate");
    public static readonly Text Recount = new("คำนวณใหม่", "Work out again");
    public static readonly Text Listed = new("อยู่ในแหล่งใดแหล่งหนึ่งแล้ว", "In at least one of them");
    public static readonly Text Unlisted = new("น่าจะไม่อยู่ในแหล่งใดเลย", "Probably in none");
    public static readonly Text Interval = new("ช่วงที่น่าจะเป็น (ร้อยละ 95)", "Likely between (95%)");
    public static readonly Text Between = new("{0} ถึง {1} คน", "{0} and {1} people");
    public static readonly Text Share = new("ทุกแหล่งรวมกันครอบคลุม", "All of them together cover");
    public static readonly Text About = new("ประมาณ {0} คน", "About {0} people");
    public static readonly Text Percent = new("ประมาณร้อยละ {0}", "about {0}%");
    public static readonly Text Dependent = new("บัญชีที่ขึ้นต่อกัน", "Lists that depend on each other");
    public static readonly Text DependentPair = new("{0} กับ {1}", "{0} and {1}");
    public static readonly Text NoneDependent = new("ไม่พบ", "None found");
    public static readonly Text TwoOnly = new("มีเพียงสองแหล่ง จึงบอกไม่ได้ว่าขึ้นต่อกันหรือไม่", "With two sources, nothing can be said of that");
    public static readonly Text Overlap = new("จำนวนคนตามแหล่งที่มีชื่อ", "People by where they are named");
    public static readonly Text People = new("คน", "People");
    public static readonly Text Yes = new("มี", "Yes");
    public static readonly Text No = new("ไม่มี", "No");
    public static readonly Text Assumptions = new("อ่านตัวเลขนี้อย่างไร", "How to read this");
    public static readonly Text Assumption1 = new("ถือว่าระเบียนของคนเดียวกันเชื่อมกันถูกต้องแล้ว การเชื่อมที่ขาดทำให้ประมาณสูงเกินไป", "It takes links between records as right: each missing link makes the estimate too high");
    public static readonly Text Assumption2 = new("ถือว่าทุกคนในกลุ่มวัยนี้มีโอกาสอยู่ในทุกแหล่ง ถ้าบางคนไม่มีสิทธิอยู่ในบัญชีหนึ่งเลย ตัวเลขจะคลาดเคลื่อน", "It takes everybody of these ages as able to be in each source; where some can't be in one, it is off");
    public static readonly Text Assumption3 = new("ถือว่าไม่มีใครเกิด ตาย หรือย้ายระหว่างวันของแต่ละบัญชี", "It takes nobody as born, dead or moved between the days of the lists");
    public static readonly Text Assumption4 = new("คนที่เข้าไม่ถึงบริการมักไม่อยู่ในหลายบัญชีพร้อมกัน จำนวนจริงจึงอาจสูงกว่านี้", "Who reaches no service is often missing from several lists at once, so there may be more");
    public static readonly Text Method = new("แบบจำลองลอการิทึมเชิงเส้น (จับซ้ำ) ดูวิธีการใน docs/engines/linkage.md", "Log-linear capture–recapture; the method is in docs/engines/linkage.md");
    public static readonly Text UnknownAge = new("ไม่นับ {0} ระเบียนที่ไม่ทราบปีเกิด", "Not counted: {0} records without a known year of birth");
    public static readonly Text TooFew = new("ยังประมาณไม่ได้", "This can't be estimated yet");
    public static readonly Text TooFewWhy = new("ต้องมีอย่างน้อยสองแหล่งที่มีรายชื่อในพื้นที่นี้ นำเข้าบัญชีเพิ่ม หรือเลือกกลุ่มวัยอื่น", "It takes two sources with people of these ages here. Bring in another list, or choose other ages");
    public static readonly Text NotLinked = new("ยังไม่เคยเชื่อมโยงบัญชี", "The lists have not been linked yet");
    public static readonly Text NotLinkedWhy = new("เมื่อเชื่อมโยงแล้วจึงจะรู้ว่าใครซ้ำกัน", "Who is named twice is known once they are linked");
    public static readonly Text NothingCommon = new("ไม่มีใครที่มีชื่อในสองแหล่งพร้อมกัน จึงประมาณไม่ได้", "Nobody is named in two of them, so nothing can be estimated");
    public static readonly Text Coarse = new("ตัวเลขปัดลงทีละ {0} เพราะท่านไม่มีสิทธิดูรายครัวเรือน", "Rounded down to multiples of {0}: you see no households");

    public static readonly Text HousesTitle = new("บ้านที่มีในหลายบัญชีแต่ไม่เคยสำรวจ: {0}", "Houses on several lists that no survey met: {0}");
    public static readonly Text HousesLink = new("บ้านที่มีในหลายบัญชีแต่ไม่เคยสำรวจ", "Houses on several lists that no survey met");
    public static readonly Text HousesLead = new("ที่อยู่ที่มีชื่อในบัญชีของหน่วยงานตั้งแต่สองบัญชี โดยไม่มีใครที่นั่นเคยถูกสำรวจ", "Addresses that two or more agencies' lists name, where nobody was surveyed");
    public static readonly Text NoHouses = new("ไม่พบบ้านเช่นนี้ในพื้นที่", "There is no such house here");
    public static readonly Text NoHousesWhy = new("ทุกที่อยู่ที่มีในสองบัญชีขึ้นไปเคยสำรวจแล้ว หรือยังไม่ได้นำเข้าบัญชี", "Every address on two lists was surveyed, or no lists were brought in yet");
    public static readonly Text Houses = new("{0} หลัง", "{0} houses");
    public static readonly Text Address = new("ที่อยู่ตามบัญชี", "Address on the lists");
    public static readonly Text InLists = new("บัญชีที่มีชื่อ", "Lists");
    public static readonly Text NamedThere = new("รายชื่อที่อยู่นี้", "Rows there");
}
