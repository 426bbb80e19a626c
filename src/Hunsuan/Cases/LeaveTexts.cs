using Hunsuan.Shared;

namespace Hunsuan.Cases;

internal static class LeaveTexts
{
    public static readonly Text Leave = new("พ้นหน้าที่และส่งมอบงาน", "Leave and hand over");
    public static readonly Text Lead = new("เคสที่เปิดอยู่จะไปที่เพื่อนร่วมงานก่อน แล้วจึงระงับบัญชีและสิ้นสุดทุกเครื่อง", "Open cases go to colleagues first; then the account is stopped and all sessions end");
    public static readonly Text NoCases = new("ผู้ใช้นี้ไม่มีเคสที่เปิดอยู่ ระงับบัญชีได้ทันที", "This user has no open case. The account can be stopped at once");
    public static readonly Text CasesOfArea = new("{0}: {1} เคส ส่งมอบให้", "{0}: {1} open cases go to");
    public static readonly Text Reason = new("เหตุผล (ถ้ามี)", "Reason (if any)");
    public static readonly Text Stop = new("ส่งมอบและระงับบัญชี", "Hand over and stop");
    public static readonly Text Nobody = new("ไม่มีผู้อื่นที่รับเคสในพื้นที่นี้ได้ เพิ่มผู้ใช้ หรือเปิดใช้งานผู้ที่ระงับไว้ก่อน", "Nobody else may take cases of this area. Add a user, or let one in again, first");
    public static readonly Text CasesElsewhere = new("ผู้ใช้นี้มีเคสที่เปิดอยู่นอกพื้นที่ของคุณด้วย ให้ผู้ดูแลระบบที่ดูแลพื้นที่กว้างกว่าทำ", "This user also has open cases outside your area. Ask an administrator of a wider one");
    public static readonly Text Gone = new("ส่งมอบงานแล้ว {0} เข้าสู่ระบบไม่ได้อีก", "The work is handed over; {0} can't sign in any more");
}
