using Hunsuan.Shared;

namespace Hunsuan.Cases.Conferences;

/// <summary>Where a case conference stands (สถานะการประชุม); numbers are stored.</summary>
public enum ConferenceState
{
    Called = 1,
    Held = 2,
    Cancelled = 3,
}

/// <summary>What is done with a case conference (สิ่งที่ทำกับการประชุม).</summary>
public enum ConferenceStep
{
    Change = 1,
    WriteMinutes = 2,
    Cancel = 3,
}

/// <summary>What may be done with a case conference in which state (ตารางสถานะของการประชุม).</summary>
internal static class ConferenceStates
{
    public static StateTable<ConferenceState, ConferenceStep> Table { get; } = new(
        new("ประชุมรายกรณี", "Case conference"), ConferenceState.Called, ConferenceTexts.Of, ConferenceTexts.Of,
        new(ConferenceState.Called, ConferenceStep.Change, ConferenceState.Called),
        new(ConferenceState.Called, ConferenceStep.WriteMinutes, ConferenceState.Held, new("ถึงวันประชุมแล้ว", "its day has come")),
        new(ConferenceState.Called, ConferenceStep.Cancel, ConferenceState.Cancelled, new("บอกเหตุผล", "a reason is given")),
        new(ConferenceState.Held, ConferenceStep.WriteMinutes, ConferenceState.Held));
}
