namespace Hunsuan.Engines.ThaiText;

/// <summary>What the first digit of a citizen ID says about how the person came into the register (ประเภทบุคคล).</summary>
/// <param name="Digit">The first digit, 0 to 9.</param>
/// <param name="Thai">The meaning in Thai.</param>
/// <param name="English">The meaning in English.</param>
/// <param name="IsConfirmed">Whether a published source says so; the others are general knowledge and to be verified.</param>
public sealed record PersonType(int Digit, string Thai, string English, bool IsConfirmed)
{
    private static readonly PersonType[] All =
    [
        new(0, "บุคคลที่ไม่มีสถานะทางทะเบียน", "Person without registration status", false),
        new(1, "เกิดและแจ้งเกิดภายในกำหนด ตั้งแต่ 1 มกราคม 2527", "Born and registered in time, from 1 January 1984", true),
        new(2, "เกิดตั้งแต่ 1 มกราคม 2527 แจ้งเกิดเกินกำหนด", "Born from 1 January 1984, registered late", true),
        new(3, "มีชื่อในทะเบียนบ้านก่อนเริ่มให้เลขใน พ.ศ. 2527", "In a house register when numbers were first given in 1984", true),
        new(4, "ย้ายเข้าทะเบียนบ้านช่วงเริ่มให้เลขใน พ.ศ. 2527", "Entered a house register while numbers were first given in 1984", true),
        new(5, "เพิ่มชื่อเข้าทะเบียนบ้านภายหลัง", "Added to a house register later", true),
        new(6, "เข้าเมืองโดยไม่ชอบด้วยกฎหมายหรืออยู่ชั่วคราว", "Entered unlawfully or stays temporarily", true),
        new(7, "บุตรของบุคคลประเภท 6 ที่เกิดในประเทศไทย", "Child of a person of type 6, born in Thailand", false),
        new(8, "ต่างด้าวที่มีใบสำคัญประจำตัวหรือผู้ได้สัญชาติไทย", "Alien with papers, or naturalised", false),
        new(9, "ไม่ทราบความหมาย", "Meaning not known", false),
    ];

    /// <summary>The meaning of a first digit.</summary>
    /// <exception cref="IndexOutOfRangeException">Not a digit.</exception>
    public static PersonType OfDigit(int digit) => All[digit];
}
