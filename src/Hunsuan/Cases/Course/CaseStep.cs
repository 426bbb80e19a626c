namespace Hunsuan.Cases.Course;

/// <summary>What a case goes through from the first word to its end (ขั้นตอนของเคส), in the order of the work; steps may overlap.</summary>
public enum CaseStep
{
    Receive = 1,

    /// <summary>Facts are verified and the five dimensions measured (สอบข้อเท็จจริงและประเมิน).</summary>
    Assess = 2,

    Entitlements = 3,

    /// <summary>Until the household has agreed (วางแผนร่วมกับครัวเรือน).</summary>
    Plan = 4,

    /// <summary>Of money that is asked for (ขออนุมัติเงิน).</summary>
    Approve = 5,

    /// <summary>Help is given, or asked of another organisation (ช่วยเหลือหรือส่งต่อ).</summary>
    Help = 6,

    FollowUp = 7,
    MeasureAgain = 8,
    Close = 9,
}

/// <summary>Where a step stands (สถานะของขั้น).</summary>
public enum StepStanding
{
    NotBegun = 1,
    UnderWay = 2,
    Done = 3,

    /// <summary>Nothing of it was asked for, and nothing has to be.</summary>
    NotNeeded = 4,
}

/// <summary>Knows what was done of steps of a case (ความคืบหน้าของขั้น); a module registers one for what it keeps.</summary>
public interface ITellsOfSteps
{
    /// <summary>A step of which it knows nothing may be left out.</summary>
    Task<IReadOnlyList<StepTally>> Of(Case of, CancellationToken stop);
}

/// <summary>How much of a step is done, and how much was begun and is open (จำนวนที่เสร็จและค้าง).</summary>
public readonly record struct StepTally(CaseStep Step, int Done, int Open);
