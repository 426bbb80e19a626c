using Hunsuan.Shared;

namespace Hunsuan.Records.Activities;

/// <summary>Tables of the log in words (ชื่อตารางในบันทึก).</summary>
internal static class TableTexts
{
    /// <summary>A table by its name in the database; the name itself where it has no words.</summary>
    public static Text Of(string table) => table switch
    {
        "persons" => new("บุคคล", "Person"),
        "households" => new("ครัวเรือน", "Household"),
        "residences" => new("การอยู่อาศัย", "Where somebody lived"),
        "former_addresses" => new("ที่อยู่เดิม", "Former address"),
        "measurements" => new("การวัด", "Measurement"),
        "member_results" => new("ผลรายคน", "Result of a member"),
        "wellbeing_profiles" => new("สถานะห้ามิติ", "Standing in five dimensions"),
        "cases" => new("เคส", "Case"),
        "helps" => new("ความช่วยเหลือ", "Help"),
        "case_conferences" => new("ประชุมรายกรณี", "Case conference"),
        "conference_guests" => new("ผู้ร่วมประชุมรายกรณี", "Guest of a case conference"),
        "plan_goals" => new("เป้าหมายของแผน", "Goal of a plan"),
        "plan_actions" => new("กิจกรรมของแผน", "Action of a plan"),
        "plan_agreements" => new("การตกลงแผน", "Agreement to a plan"),
        "goods_lots" => new("ล็อตสิ่งของ", "Lot of goods"),
        "goods_movements" => new("รายการเคลื่อนไหวสิ่งของ", "Movement of goods"),
        "gifts" => new("การให้สิ่งของ", "Gift"),
        "loan_pieces" => new("อุปกรณ์ให้ยืม", "Piece that is lent"),
        "loans" => new("การยืม", "Loan"),
        "waiting_entries" => new("ผู้รอสิ่งของ", "Waiting for goods"),
        "desks" => new("หน่วยรับเรื่องต่อ", "Referral desk"),
        "desk_offers" => new("บริการของหน่วยรับเรื่อง", "Service of a desk"),
        "desk_members" => new("ผู้ปฏิบัติงานของหน่วยรับเรื่อง", "Member of a desk"),
        "referrals" => new("การส่งต่อ", "Referral"),
        "referral_items" => new("ข้อมูลที่ส่งไป", "Data that left"),
        "referral_steps" => new("ลำดับการส่งต่อ", "Step of a referral"),
        "referral_codes" => new("รหัสตอบรับ", "Code of a referral letter"),
        "tickets" => new("บัตรคิว", "Queue ticket"),
        "case_reviews" => new("การทบทวนคุณภาพเคส", "Case review"),
        "aid_requests" => new("คำขอเงินสงเคราะห์", "Request for money aid"),
        "aid_steps" => new("ลำดับคำขอเงินสงเคราะห์", "Step of a request for money"),
        "aid_payments" => new("การจ่ายเงินสงเคราะห์", "Payment of money aid"),
        "budget_lines" => new("วงเงินสงเคราะห์", "Budget line"),
        "budget_movements" => new("รายการเคลื่อนไหวของวงเงิน", "Movement of a budget line"),
        "contact_ratings" => new("ความพึงพอใจของผู้แจ้ง", "How it went for the reporter"),
        "consents" => new("ความยินยอม", "Consent"),
        "privacy_requests" => new("คำขอใช้สิทธิ", "Request about personal data"),
        "restrictions" => new("การระงับใช้ข้อมูล", "Restriction"),
        "campaigns" => new("การลงพื้นที่ค้นหา", "Campaign"),
        "correction_requests" => new("คำขอแก้ไขบัญชี", "Correction request"),
        "campaign_targets" => new("ผู้ที่ต้องไปค้นหา", "Person to be found"),
        "linked_pairs" => new("คู่ระเบียน", "Pair of records"),
        "pair_decisions" => new("คำตัดสินคู่ระเบียน", "Decision on a pair"),
        "legal_holds" => new("คำสั่งให้เก็บข้อมูล", "Legal hold"),
        "breaches" => new("เหตุละเมิดข้อมูล", "Breach"),
        "users" => new("ผู้ใช้", "User"),
        "role_grants" => new("บทบาท", "Role"),
        "organisations" => new("องค์กร", "Organisation"),
        "user_sessions" => new("การเข้าใช้งาน", "Session"),
        "calendar_feeds" => new("ที่อยู่ปฏิทินส่วนตัว", "Address of a calendar"),
        "emergency_openings" => new("การเปิดฉุกเฉิน", "Opening in an emergency"),
        _ => new(table, table),
    };
}
