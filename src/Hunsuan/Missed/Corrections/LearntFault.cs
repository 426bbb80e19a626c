using Hunsuan.Missed.Campaigns;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;

namespace Hunsuan.Missed.Corrections;

/// <summary>What a visit has shown to be wrong with a list (สิ่งที่การลงพื้นที่พบว่าบัญชีไม่ถูกต้อง).</summary>
internal static class LearntFault
{
    /// <summary>Null where it shows nothing wrong.</summary>
    public static CorrectionFault? Of(VisitOutcome outcome, ListEntry entry) => outcome switch
    {
        VisitOutcome.Dead => CorrectionFault.Dead,
        VisitOutcome.Moved => CorrectionFault.MovedAway,
        VisitOutcome.AlreadyHelped => CorrectionFault.AlreadyHelped,
        VisitOutcome.WrongEntry => CorrectionFault.WrongEntry,
        VisitOutcome.Found => entry.LeftIn is null ? null : CorrectionFault.DroppedWrongly,
        VisitOutcome.Refused => null,
    };
}
