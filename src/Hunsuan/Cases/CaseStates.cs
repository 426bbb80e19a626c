using Hunsuan.Shared;

namespace Hunsuan.Cases;

/// <summary>What is done with a case (สิ่งที่ทำกับเคส).</summary>
public enum CaseAction
{
    HandOver = 1,
    Close = 2,
    Reopen = 3,
}

/// <summary>What may be done with a case in which state (ตารางสถานะเคส).</summary>
internal static class CaseStates
{
    public static StateTable<CaseState, CaseAction> Table { get; } = new(
        new("เคส", "Case"), CaseState.Open, CaseTexts.Of, CaseTexts.Of,
        new(CaseState.Open, CaseAction.HandOver, CaseState.Open, new("ผู้รับเป็นผู้ทำงานเคสของพื้นที่นั้น", "whoever takes it over works on cases of its area")),
        new(CaseState.Open, CaseAction.Close, CaseState.Closed, new("ไม่มีสิ่งใดของเคสค้างอยู่", "nothing of it is open")),
        new(CaseState.Closed, CaseAction.Reopen, CaseState.Open, new("บอกเหตุผล และครัวเรือนไม่มีเคสอื่นเปิดอยู่", "a reason is given, and no other case of the household is open")));
}
