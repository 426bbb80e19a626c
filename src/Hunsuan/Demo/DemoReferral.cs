using Hunsuan.Access;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Answering;

namespace Hunsuan.Demo;

/// <summary>A desk of an invented body (หน่วยรับเรื่องสาธิต).</summary>
/// <param name="IsMannedByAccount">Whether the demo's account of an agency works there; otherwise it answers by letters.</param>
internal sealed record DemoDesk(string Organisation, OrganisationKind Kind, string Name, string Phone, bool IsMannedByAccount)
{
    public static readonly DemoDesk Welfare = new("พมจ.เชียงราย (สมมุติ)", OrganisationKind.ProvincialOffice, "กลุ่มการจัดสวัสดิการสังคม", "053-000-031", IsMannedByAccount: true);
    public static readonly DemoDesk Disability = new("ศูนย์บริการคนพิการเชียงราย (สมมุติ)", OrganisationKind.Agency, "งานสิทธิและสวัสดิการ", "053-000-032", IsMannedByAccount: true);
    public static readonly DemoDesk Local = new("เทศบาลตำบลสันกลาง (สมมุติ)", OrganisationKind.LocalGovernment, "กองสวัสดิการสังคม", "053-000-033", IsMannedByAccount: false);

    public static IReadOnlyList<DemoDesk> All { get; } = [Welfare, Disability, Local];
}

/// <summary>What the centre of the demo refers to a desk (การส่งต่อสาธิต): one is accepted, one declined, one waits.</summary>
/// <param name="Dimension">Of the story whose case it belongs to.</param>
internal sealed record DemoReferral(string Dimension, DemoDesk To, string Need, string Asked, int DaysAgo)
{
    /// <summary>Days ago; null while it waits.</summary>
    public int? AnsweredDaysAgo { get; init; }

    public AnswerReferral.Input Answer { get; init; } = new();
    public DemoDesk? Proposed { get; init; }

    public static IReadOnlyList<DemoReferral> All { get; } =
    [
        new("health", DemoDesk.Welfare, "bedridden-care", "ขอผู้ช่วยดูแลที่บ้านสัปดาห์ละสองครั้ง (สมมุติ)", 12)
        {
            AnsweredDaysAgo = 10, Answer = new() { Action = ReferralAction.Accept, Words = "จะโทรนัดเยี่ยมบ้าน" },
        },
        new("access", DemoDesk.Disability, "disability-card", "ขอพาไปขึ้นทะเบียนคนพิการ (สมมุติ)", 5)
        {
            AnsweredDaysAgo = 3, Proposed = DemoDesk.Local, Answer = new() { Action = ReferralAction.Decline, Reason = DeclineReason.OutsideOurArea, Words = "เทศบาลออกหน่วยในตำบล" },
        },
        new("education", DemoDesk.Local, "school", "ขอทุนค่ารถไปโรงเรียน (สมมุติ)", 2),
    ];
}
