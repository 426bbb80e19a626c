using Hunsuan.Shared;

namespace Hunsuan.Privacy;

internal static class FieldTexts
{
    public static readonly Text Yes = new("ใช่", "Yes");
    public static readonly Text No = new("ไม่", "No");
    public static readonly Text None = new("ไม่มี", "None");

    /// <summary>Columns by their names in the database.</summary>
    public static readonly IReadOnlyDictionary<string, Text> All = new Dictionary<string, Text>
    {
        ["citizen_id"] = new("เลขประจำตัวประชาชน", "Citizen ID"),
        ["unverified_id"] = new("เลขที่ยังไม่ผ่านการตรวจ", "Number not checked"),
        ["prefix"] = new("คำนำหน้า", "Title"),
        ["first_name"] = new("ชื่อ", "First name"),
        ["last_name"] = new("ชื่อสกุล", "Family name"),
        ["nickname"] = new("ชื่อเล่น", "Nickname"),
        ["sex"] = new("เพศ", "Sex"),
        ["birth_date"] = new("วันเกิด", "Born"),
        ["died_on"] = new("วันที่เสียชีวิต", "Died"),
        ["left_on"] = new("วันที่ย้ายออก", "Left"),
        ["relation"] = new("ความสัมพันธ์กับหัวหน้าครัวเรือน", "Relation to the head"),
        ["nationality"] = new("สัญชาติ", "Nationality"),
        ["marital_status"] = new("สถานภาพสมรส", "Marital status"),
        ["education"] = new("การศึกษา", "Schooling"),
        ["occupation"] = new("อาชีพ", "Work"),
        ["yearly_income"] = new("รายได้ต่อปี (บาท)", "Income a year (baht)"),
        ["disability"] = new("ความพิการ", "Disability"),
        ["chronic_illness"] = new("โรคเรื้อรัง", "Chronic illness"),
        ["is_bedridden"] = new("ติดเตียง", "Bedridden"),
        ["registered_address"] = new("ที่อยู่ตามทะเบียนบ้าน", "Registered address"),
        ["area_code"] = new("พื้นที่", "Area"),
        ["house_number"] = new("บ้านเลขที่", "House number"),
        ["house_code"] = new("รหัสบ้าน", "House code"),
        ["registered_area_code"] = new("พื้นที่ตามทะเบียนบ้าน", "Registered area"),
        ["from"] = new("ตั้งแต่", "From"),
        ["until"] = new("ถึง", "Until"),
        ["shortfalls"] = new("ขาดในมิติ", "Short in"),
        ["unknown"] = new("ไม่ทราบในมิติ", "Not known in"),
        ["is_listed"] = new("มีบัตรสวัสดิการแห่งรัฐ", "Holds the state welfare card"),
        ["measured_on"] = new("วันที่วัด", "Measured on"),
        ["edition"] = new("แบบสำรวจ", "Survey"),
        ["income_per_person"] = new("รายได้ต่อคนต่อปี (บาท)", "Income a person and year (baht)"),
        ["list"] = new("บัญชี", "List"),
        ["since"] = new("ตั้งแต่", "Since"),
        ["status"] = new("สถานะ", "Status"),
        ["amount"] = new("จำนวนเงิน (บาท)", "Amount (baht)"),
        ["summary"] = new("เรื่อง", "Matter"),
        ["opened_on"] = new("เปิดเมื่อ", "Opened on"),
        ["closed_on"] = new("ปิดเมื่อ", "Closed on"),
        ["outcome_note"] = new("ผล", "Outcome"),
        ["what"] = new("เรื่อง", "What"),
        ["quantity"] = new("จำนวน", "Number"),
        ["unit"] = new("หน่วย", "Unit"),
        ["given_on"] = new("ให้เมื่อ", "Given on"),
        ["given_by"] = new("ผู้ให้", "Given by"),
        ["asked"] = new("สิ่งที่ขอให้ทำ", "What is asked for"),
        ["sent_at"] = new("ส่งเมื่อ", "Sent on"),
        ["thai"] = new("ข้อความ", "In Thai"),
        ["english"] = new("ข้อความภาษาอังกฤษ", "In English"),
        ["words"] = new("รายละเอียด", "In words"),
        ["purpose"] = new("วัตถุประสงค์", "Purpose"),
        ["scope"] = new("ขอบเขต", "Scope"),
        ["is_given"] = new("ยินยอม", "Agreed"),
        ["answered_on"] = new("ตอบเมื่อ", "Answered on"),
        ["expires_on"] = new("ใช้ได้ถึง", "Holds until"),
        ["withdrawn_on"] = new("ถอนเมื่อ", "Withdrawn on"),
        ["received_on"] = new("รับเมื่อ", "Received on"),
        ["decided_on"] = new("ตอบเมื่อ", "Decided on"),
        ["decision_reason"] = new("ผลการพิจารณา", "Decision"),
    };
}
