namespace Hunsuan.Shared;

/// <summary>
/// What is kept about a person, or wanted by one (เรื่องที่ติดตามตัวบุคคล): it goes with the person to another household, and stays when the
/// person died or left. Its table names the person and the household.
/// </summary>
public interface IStaysWithPerson : IInArea;
