using Hunsuan.Shared;

namespace Hunsuan.Access;

internal static class OrganisationTexts
{
    public static readonly Text Organisations = new("องค์กร", "Organisations");
    public static readonly Text Lead = new("หน่วยงานและภาคีที่ร่วมงาน ใช้ระบุว่าใครทำงานให้องค์กรใด", "Agencies and partners that take part; a role may be held for one of them");
    public static readonly Text None = new("ยังไม่มีองค์กร", "No organisation yet");
    public static readonly Text NoneWhy = new("เพิ่มองค์กรแรก แล้วเลือกได้เมื่อมอบบทบาท", "Add the first; then it can be chosen where a role is granted");
    public static readonly Text Add = new("เพิ่มองค์กร", "Add an organisation");
    public static readonly Text Change = new("แก้ไของค์กร", "Change an organisation");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Name = new("ชื่อองค์กร", "Name");
    public static readonly Text Kind = new("ประเภท", "Kind");
    public static readonly Text NameRequired = new("กรอกชื่อองค์กร", "Enter a name");
    public static readonly Text NameTooLong = new("ชื่อองค์กรยาวได้ไม่เกิน {0} ตัวอักษร", "A name has at most {0} letters");
    public static readonly Text NameTaken = new("มีองค์กรชื่อนี้แล้ว", "There is an organisation of this name");
    public static readonly Text KindRequired = new("เลือกประเภทองค์กร", "Choose a kind");

    public static Text Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Ministry => new("กระทรวงหรือกรม", "Ministry or department"),
        OrganisationKind.ProvincialOffice => new("สำนักงานระดับจังหวัด", "Provincial office"),
        OrganisationKind.LocalGovernment => new("องค์กรปกครองส่วนท้องถิ่น", "Local government"),
        OrganisationKind.Centre => new("ศูนย์ช่วยเหลือสังคม", "Social help centre"),
        OrganisationKind.Agency => new("หน่วยงานรัฐอื่น", "Other state agency"),
        OrganisationKind.Fund => new("กองทุน", "Fund"),
        OrganisationKind.CivilSociety => new("ภาคประชาสังคม", "Civil society"),
        OrganisationKind.Company => new("ภาคเอกชน", "Company"),
        OrganisationKind.University => new("สถาบันการศึกษา", "University"),
        OrganisationKind.Other => new("อื่น ๆ", "Other"),
    };
}
