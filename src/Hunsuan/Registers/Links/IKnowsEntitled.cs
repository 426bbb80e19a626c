namespace Hunsuan.Registers.Links;

/// <summary>Tells who meets all conditions of a benefit and does not stand in its list (มีสิทธิตามกติกาแต่ไม่มีชื่อในบัญชี).</summary>
internal interface IKnowsEntitled
{
    /// <summary>Of the persons asked about, by the list of the benefit; as far as the rules can tell.</summary>
    /// <param name="persons">Each with where the person lives, and the list that is asked about.</param>
    /// <param name="stop">Stops the queries.</param>
    Task<IReadOnlySet<(Guid Person, string List)>> WhoIsNotListed(IReadOnlyCollection<(Guid Person, string AreaCode, string List)> persons, CancellationToken stop);
}
