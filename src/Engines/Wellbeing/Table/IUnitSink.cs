namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Takes blocks of rows in (ผู้รับแถว).</summary>
public interface IUnitSink
{
    /// <summary>Uses the rows before they are overwritten by the next ones. Returns the label that has too many values, or null.</summary>
    int? Take(UnitRows rows);
}
