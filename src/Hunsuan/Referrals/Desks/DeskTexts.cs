using Hunsuan.Shared;

namespace Hunsuan.Referrals.Desks;

/// <summary>Words of the pages that keep desks (ถ้อยคำเรื่องหน่วยรับเรื่องต่อ).</summary>
internal static class DeskTexts
{
    public static readonly Text Desks = new("หน่วยรับเรื่องต่อ", "Referral desks");
    public static readonly Text DesksLead = new("โต๊ะของหน่วยงานที่รับเรื่องส่งต่อ ส่งถึงหน่วย ไม่ส่งถึงตัวบุคคล", "Where organisations take in what is referred to them: to a desk, never to a person");
    public static readonly Text None = new("ยังไม่มีหน่วยรับเรื่องต่อในพื้นที่นี้", "There is no referral desk in this area yet");
    public static readonly Text NoneWhy = new("เพิ่มหน่วยแรก แล้วผู้ดูแลเคสจะส่งต่อถึงหน่วยนั้นได้", "Add the first one; then cases can be referred to it");
    public static readonly Text Add = new("เพิ่มหน่วยรับเรื่องต่อ", "Add a desk");
    public static readonly Text Change = new("แก้ไขหน่วยรับเรื่องต่อ", "Change a desk");
    public static readonly Text Organisation = new("องค์กร", "Organisation");
    public static readonly Text Name = new("ชื่อหน่วย", "Name of the desk");
    public static readonly Text NameHint = new("เช่น กลุ่มการจัดสวัสดิการ หรือ ศูนย์บริการคนพิการ", "Such as: welfare section, service point for persons with disabilities");
    public static readonly Text Area = new("พื้นที่ที่ดูแล", "Area it works for");
    public static readonly Text Phone = new("โทรศัพท์", "Telephone");
    public static readonly Text AnswerDays = new("ตอบภายในกี่วันทำการ", "Working days to answer");
    public static readonly Text AnswerDaysHint = new("ระบบเสนอ {0} วัน เรื่องเร่งด่วน {1} วัน เป็นข้อเสนอ ยังไม่พบระเบียบที่กำหนด", "{0} are suggested, and {1} for what is urgent; no rule was found that sets them");
    public static readonly Text InDays = new("ตอบภายใน {0} วันทำการ", "Answers within {0} working days");
    public static readonly Text Services = new("บริการที่ขอได้ที่หน่วยนี้", "Services asked for at this desk");
    public static readonly Text ServicesHint = new("เลือกจากทำเนียบบริการขององค์กร ช่วยให้ผู้ส่งหาหน่วยพบตามความต้องการ", "From the organisation's entries in the directory, so that senders find the desk by what is needed");
    public static readonly Text NoServices = new("องค์กรนี้ยังไม่มีบริการในทำเนียบ", "The organisation has no service in the directory yet");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text End = new("เลิกรับเรื่องส่งต่อ", "Take in no more referrals");
    public static readonly Text GoOn = new("รับเรื่องส่งต่ออีกครั้ง", "Take in referrals again");
    public static readonly Text Ended = new("ไม่รับเรื่องใหม่ตั้งแต่ {0}", "No new referrals since {0}");
    public static readonly Text Members = new("ผู้ปฏิบัติงานของหน่วยนี้", "Who works at this desk");
    public static readonly Text MembersHint = new("เห็นเฉพาะข้อมูลที่ส่งมาถึงหน่วยนี้ ไม่เห็นแฟ้มครัวเรือน", "They see only what is sent to this desk, and no household's record");
    public static readonly Text NoMembers = new("ยังไม่มีผู้ใช้ของหน่วยนี้ ตอบได้ด้วยรหัสในหนังสือส่งต่อ", "No user works here; it answers by the code of the letter");
    public static readonly Text AddMember = new("เพิ่มผู้ปฏิบัติงาน", "Add somebody");
    public static readonly Text EndMember = new("{0} ไม่ทำงานที่หน่วยนี้แล้ว", "{0} works here no more");
    public static readonly Text User = new("ผู้ใช้", "User");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");

    public static readonly Text OrganisationRequired = new("เลือกองค์กรที่หน่วยนี้สังกัด", "Choose the organisation that the desk belongs to");
    public static readonly Text NameRequired = new("กรอกชื่อหน่วย", "Enter the name of the desk");
    public static readonly Text NameTaken = new("องค์กรนี้มีหน่วยชื่อนี้แล้ว ใช้ชื่ออื่น", "The organisation has a desk of this name. Use another");
    public static readonly Text AnswerDaysWrong = new("กรอกจำนวนวันทำการตั้งแต่ 1 ถึง {0}", "Enter a number of working days from 1 to {0}");
    public static readonly Text MemberRequired = new("เลือกผู้ใช้ที่มีสิทธิตอบเรื่องส่งต่อในพื้นที่นี้", "Choose a user who may answer referrals in this area");
    public static readonly Text MemberAlready = new("ผู้นี้ทำงานที่หน่วยนี้อยู่แล้ว", "This user works at the desk already");
}
